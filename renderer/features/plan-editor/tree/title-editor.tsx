import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { AutosavePorts } from '#renderer/form/autosave.ts'
import { createEntitySession } from '#renderer/form/entity-session.ts'
import { registerFlush } from '#renderer/form/flush.ts'
import { planNode, type PlanNode } from '#shared/entities/plan-node.ts'
import styles from './plan-tree.module.css'

export type TitleEditorProps = {
  label: string
  node: PlanNode
  /** Stores what is typed so far; called while typing and at the end. */
  onSave: AutosavePorts['update']
  /** The editor closes: by Enter (`next` asks for a new item), Escape, or because the focus left. */
  onDone: (how: { title: string; next: boolean; refocus: boolean }) => void
  onPasteList: (text: string) => void
  /** Tab and Shift+Tab while a title is typed: the item goes a level deeper or higher and stays open. */
  onLevel: (command: 'deeper' | 'higher') => void
}

/** The title of an item, typed in its place in the list. What is typed is stored while typing, not only at the end. */
export function TitleEditor({ label, node, onSave, onDone, onPasteList, onLevel }: TitleEditorProps) {
  const [text, setText] = useState(node.title)
  const area = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const [session] = useState(() =>
    createEntitySession(planNode, node, {
      show: (name, value) => name === 'title' && setText(String(value)),
      onContested: () => undefined,
      onProblems: () => undefined,
      update: onSave,
    }),
  )

  useEffect(() => session.follow(node), [session, node])
  useEffect(() => {
    const element = area.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
    const unregister = registerFlush(session.flush)
    session.focus('title')
    session.begin()
    // The list may take the line off the screen at any moment; what was typed is stored all the same.
    return () => void session.leave().then(unregister)
  }, [session])

  function type(typed: string) {
    setText(typed)
    session.change('title', typed)
  }

  function finish(next: boolean, refocus: boolean) {
    if (isDone.current) return
    isDone.current = true
    void session.flush()
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
      void session.flush()
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
