import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { AutosavePorts } from '#renderer/form/autosave.ts'
import { createEntitySession } from '#renderer/form/entity-session.ts'
import { readField } from '#renderer/form/field-value.ts'
import { registerFlush } from '#renderer/form/flush.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { say } from '#renderer/ui/toast.ts'
import { planNode, type PlanNode } from '#shared/entities/plan-node.ts'
import { longestRaw } from '#shared/field.ts'
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

const field = planNode.fields.title
// As in the form: room for more than fits, so that too much is said and not cut.
const room = longestRaw(field.max)

/**
 * The title of an item, typed in its place in the list. What is typed is stored while typing, not only at the end; what
 * is too long to be a title stays open, and as a draft once the focus leaves.
 */
export function TitleEditor({ label, node, onSave, onDone, onPasteList, onLevel }: TitleEditorProps) {
  const t = useT()
  const id = useId()
  const client = useQueryClient()
  const [text, setText] = useState(node.title)
  /** Length of a text that was not even taken from the clipboard. */
  const [left, setLeft] = useState<number | null>(null)
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

  const isTooLong = !readField(field, text).ok
  const problem = isTooLong
    ? t('plan-editor.tree.too-long', { count: text.length, limit: field.max })
    : left !== null && t('plan-editor.tree.not-pasted', { count: left })

  function type(typed: string) {
    setText(typed)
    setLeft(null)
    session.change('title', typed)
  }

  function finish(next: boolean, refocus: boolean) {
    if (isDone.current) return
    isDone.current = true
    void session.flush().then(() => {
      if (!isTooLong) return
      say({ tone: 'bad', words: t('plan-editor.tree.kept-as-draft') })
      // The form of the item, where it is open, offers the draft at once.
      return client.invalidateQueries({ queryKey: ['draft.list', 'planNode', node.id] })
    })
    onDone({ title: text.trim(), next, refocus })
  }

  function pressed(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (!isTooLong) finish(text.trim() !== '', true)
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
    const isList = list.trim().includes('\n')
    const isMore = text.length + list.length > room
    if (!isList && !isMore) return
    event.preventDefault()
    if (isList) onPasteList(list)
    else setLeft(list.length)
  }

  return (
    <div className={styles.editing}>
      <textarea
        ref={area}
        className={styles.editor}
        aria-label={label}
        value={text}
        rows={1}
        maxLength={room}
        spellCheck={false}
        aria-invalid={isTooLong}
        aria-describedby={problem ? id : undefined}
        onChange={(event) => type(event.target.value)}
        onKeyDown={pressed}
        onPaste={pasted}
        onBlur={() => finish(false, false)}
      />
      {problem && (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
