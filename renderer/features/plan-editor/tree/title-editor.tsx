import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { registerFlush } from '#renderer/form/flush.ts'
import styles from './plan-tree.module.css'

export type TitleEditorProps = {
  label: string
  title: string
  /** Stores what is typed so far; called while typing pauses and at the end. */
  onSave: (title: string) => Promise<unknown>
  /** The editor closes: by Enter (`next` asks for a new item), Escape, or because the focus left. */
  onDone: (how: { title: string; next: boolean; refocus: boolean }) => void
  onPasteList: (text: string) => void
}

const pause = 400

/** The title of an item, typed in its place in the list. What is typed is stored while typing, not only at the end. */
export function TitleEditor({ label, title, onSave, onDone, onPasteList }: TitleEditorProps) {
  const [text, setText] = useState(title)
  const area = useRef<HTMLTextAreaElement>(null)
  const latest = useRef({ text, stored: title, onSave, isDone: false })
  latest.current = { ...latest.current, text, onSave }

  useEffect(() => {
    const element = area.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
    // The list may take the line off the screen at any moment; what was typed goes along.
    const unregister = registerFlush(async () => void (await save(latest.current)))
    return () => {
      unregister()
      void save(latest.current)
    }
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => void save(latest.current), pause)
    return () => clearTimeout(timer)
  }, [text])

  function finish(next: boolean, refocus: boolean) {
    if (latest.current.isDone) return
    latest.current.isDone = true
    void save(latest.current)
    onDone({ title: text.trim(), next, refocus })
  }

  function pressed(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      finish(text.trim() !== '', true)
    } else if (event.key === 'Escape' || event.key === 'F2') {
      event.preventDefault()
      finish(false, true)
    }
  }

  function pasted(event: ClipboardEvent) {
    event.stopPropagation()
    const list = event.clipboardData.getData('text/plain')
    if (!list.trim().includes('\n')) return
    event.preventDefault()
    onPasteList(list)
  }

  return (
    <textarea
      ref={area}
      className={styles.editor}
      aria-label={label}
      value={text}
      rows={1}
      maxLength={5_000}
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={pressed}
      onPaste={pasted}
      onBlur={() => finish(false, false)}
    />
  )
}

async function save(state: { text: string; stored: string; onSave: TitleEditorProps['onSave'] }) {
  const title = state.text.trim()
  if (title === state.stored) return
  state.stored = title
  await state.onSave(title)
}
