import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { registerFlush } from '#renderer/form/flush.ts'
import { createTypingTimer } from '#renderer/form/typing-timer.ts'
import styles from './plan-tree.module.css'

export type TitleEditorProps = {
  label: string
  title: string
  /** Stores what is typed so far; called while typing pauses and at the end. */
  onSave: (title: string) => Promise<unknown>
  /** The editor closes: by Enter (`next` asks for a new item), Escape, or because the focus left. */
  onDone: (how: { title: string; next: boolean; refocus: boolean }) => void
  onPasteList: (text: string) => void
  /** Tab and Shift+Tab while a title is typed: the item goes a level deeper or higher and stays open. */
  onLevel: (command: 'deeper' | 'higher') => void
}

const pause = 400

/** The title of an item, typed in its place in the list. What is typed is stored while typing, not only at the end. */
export function TitleEditor({ label, title, onSave, onDone, onPasteList, onLevel }: TitleEditorProps) {
  const [text, setText] = useState(title)
  const area = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const saver = useRef<Saver>(undefined)

  useEffect(() => {
    saver.current ??= createSaver(title)
    saver.current.store = onSave
  })
  useEffect(() => {
    const element = area.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
    const unregister = registerFlush(async () => saver.current?.save())
    // The list may take the line off the screen at any moment; what was typed is stored all the same.
    return () => {
      unregister()
      void saver.current?.save()
    }
  }, [])

  function type(typed: string) {
    setText(typed)
    saver.current?.type(typed)
  }

  function finish(next: boolean, refocus: boolean) {
    if (isDone.current) return
    isDone.current = true
    void saver.current?.save()
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
    } else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      void saver.current?.save()
      onLevel(event.shiftKey ? 'higher' : 'deeper')
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
      onChange={(event) => type(event.target.value)}
      onKeyDown={pressed}
      onPaste={pasted}
      onBlur={() => finish(false, false)}
    />
  )
}

type Saver = { store: TitleEditorProps['onSave']; type: (text: string) => void; save: () => Promise<void> }

function createSaver(title: string): Saver {
  let stored = title
  let typed = title
  const timer = createTypingTimer(() => void saver.save(), pause)
  const saver: Saver = {
    store: async () => undefined,
    type: (text) => {
      typed = text.trim()
      timer.typed()
    },
    save: async () => {
      timer.stop()
      if (typed === stored) return
      stored = typed
      await saver.store(typed)
    },
  }
  return saver
}
