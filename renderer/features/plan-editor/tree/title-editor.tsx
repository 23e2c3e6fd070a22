import { useEffect, useId, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { AutosavePorts, Unsaved } from '#renderer/form/autosave.ts'
import { createEntitySession } from '#renderer/form/entity-session.ts'
import { readField } from '#renderer/form/field-value.ts'
import { registerFlush } from '#renderer/form/flush.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { addMishap } from '#renderer/ui/mishaps.ts'
import { isFocusLost } from '#renderer/ui/use-held-focus.ts'
import { planNode, type PlanNode } from '#shared/entities/plan-node.ts'
import { longestRaw } from '#shared/field.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { problemWords } from '#shared/i18n/failure-words.ts'
import { staysNear } from './stays-near.ts'
import styles from './plan-tree.module.css'

export type TitleDone = {
  title: string
  /** A new item is wanted. */
  next: boolean
  /** The focus went on to the fields or to another place of the list. */
  stays: boolean
}

export type TitleEditorProps = {
  label: string
  node: PlanNode
  /** Stores what is typed so far; called while typing and at the end. */
  onSave: AutosavePorts['update']
  /** The editor closes: by Enter (`next` asks for a new item), Escape, or because the focus left. */
  onDone: (how: TitleDone & { refocus: boolean }) => void
  onPasteList: (text: string) => void
  /** Tab and Shift+Tab while a title is typed: the item goes a level deeper or higher and stays open. */
  onLevel: (command: 'deeper' | 'higher') => void
}

const field = planNode.fields.title
// As in the form: room for more than fits, so that too much is said and not cut.
const room = longestRaw(field.max)

/**
 * The title of an item, typed in its place in the list. What is typed is stored while typing, not only at the end; what
 * cannot be stored stays as a draft once the focus leaves, and that is said.
 */
export function TitleEditor({ label, node, onSave, onDone, onPasteList, onLevel }: TitleEditorProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const client = useQueryClient()
  const nodeId = node.id
  const [text, setText] = useState(node.title)
  /** Length of a text that was not even taken from the clipboard. */
  const [left, setLeft] = useState<number | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  /** The title that was stored elsewhere while this one was typed. */
  const [contested, setContested] = useState<string>()
  const [session] = useState(() =>
    createEntitySession(planNode, node, {
      show: (name, value) => name === 'title' && setText(String(value)),
      onContested: ({ title }) => setContested(title === undefined ? undefined : String(title)),
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
    return () =>
      void session.leave().then(() => {
        unregister()
        const reason = session.unsaved('title')
        if (!reason) return
        addMishap({ words: formatter.t('plan-editor.tree.kept-as-draft'), more: why(formatter, reason) })
        // The form of the item, where it is open, offers the draft at once.
        void client.invalidateQueries({ queryKey: ['draft.list', 'planNode', nodeId] })
      })
  }, [session, client, formatter, nodeId])

  // A press on a label moves the focus only after it took it away here.
  const aimed = useRef<EventTarget | null>(null)
  useEffect(() => {
    const aim = ({ target }: PointerEvent) => void (aimed.current = target)
    document.addEventListener('pointerdown', aim, true)
    return () => document.removeEventListener('pointerdown', aim, true)
  }, [])

  const isTooLong = !readField(field, text).ok
  const problem = isTooLong
    ? t('plan-editor.tree.too-long', { count: text.length, limit: field.max })
    : left !== null
      ? t('plan-editor.tree.not-pasted', { count: left })
      : contested !== undefined && `${t('failure.conflict.title')}. ${t('app.contest.stored', { text: contested })}`

  function type(typed: string) {
    setText(typed)
    setLeft(null)
    session.change('title', typed)
  }

  function finish(how: Partial<TitleDone> & { refocus: boolean }) {
    if (isDone.current) return
    isDone.current = true
    void session.flush()
    onDone({ title: text.trim(), next: false, stays: false, ...how })
  }

  function leave(event: FocusEvent) {
    // Who goes to another window comes back to this title.
    if (!event.relatedTarget && !isFocusLost()) void session.flush()
    else finish({ refocus: false, stays: staysNear(event.relatedTarget ?? aimed.current) })
  }

  function pressed(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (!isTooLong) finish({ next: text.trim() !== '', refocus: true })
    } else if (event.key === 'Escape' || event.key === 'F2') {
      event.preventDefault()
      finish({ refocus: true })
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
        onBlur={leave}
      />
      {problem && (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function why(formatter: Formatter, reason: Unsaved): string | undefined {
  if (reason.kind === 'contested') return formatter.t('failure.conflict.title')
  return reason.kind === 'problem' ? problemWords(formatter, reason.problem) : undefined
}
