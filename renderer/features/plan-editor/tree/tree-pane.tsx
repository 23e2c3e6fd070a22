import { useCallback, useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { flushAll } from '#renderer/form/flush.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import type { Spot } from '#renderer/ui/pointer-menu.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { say } from '#renderer/ui/toast.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { focusPane } from '../pane/focus-pane.ts'
import { useExactUndo } from '../use-exact-undo.ts'
import { FirstItem } from './first-item.tsx'
import { nodesById } from './nodes-by-id.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { PlanTree, type PlanTreeProps } from './plan-tree.tsx'
import styles from './plan-tree.module.css'
import { titleOrText } from './title-or-text.ts'
import type { TitleDone } from './title-editor.tsx'
import { TreeBar } from './tree-bar.tsx'
import type { TreeCommand } from './tree-keys.ts'
import { TreePointerMenu } from './tree-pointer-menu.tsx'
import { afterRemoval, deeper, higher, shifted, siblingsOf, topOf, withDescendants, type Move } from './tree-moves.ts'
import { only } from './tree-selection.ts'
import { useTreeActions } from './use-tree-commands.ts'

export type TreePaneProps = Pick<
  PlanTreeProps,
  'label' | 'nodes' | 'rows' | 'counts' | 'selection' | 'onSelect' | 'onOpen'
> & {
  planId: string
  /** Whether the items were read; until then it is not known that there are none. */
  isRead: boolean
}

const moves = { deeper, higher } as const

/** The list of a plan with its commands. What happened is also said, for whoever does not see the list. */
export function TreePane({ planId, nodes, isRead, selection, onSelect, ...props }: TreePaneProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const [editing, setEditing] = useState<string | null>(null)
  const [isPasting, setPasting] = useState(false)
  const [menuAt, setMenuAt] = useState<Spot | null>(null)
  const [said, setSaid] = useState('')
  const fresh = useRef<string | null>(null)
  const chosenNow = useRef(selection.active)
  useEffect(() => {
    chosenNow.current = selection.active
  })
  const fail = useCallback((error: unknown) => sayFailure(formatter, error), [formatter])
  const mayChange = useMay('write')
  const actions = useTreeActions(planId, fail)
  const wayBack = useExactUndo(fail)
  const byId = nodesById(nodes)
  const active = byId.get(selection.active)
  // New items stand beside the active one; beside a part of the plan they stand at the top.
  const like = props.rows.find((row) => row.kind === 'node' && (!active || row.key === active.id))
  const level = like?.kind === 'node' ? like.levelName : ''
  const chosen = new Set([...selection.chosen].filter((key) => byId.has(key)))

  async function add(kind: PlanNode['kind'], inside: boolean) {
    const at = inside && active ? { parentId: active.id, afterId: null } : beside(active ?? lastOf(nodes))
    const node = await actions.insert({ ...at, kind })
    if (!node) return
    if (node.parentId) props.onOpen(node.parentId, true)
    fresh.current = node.id
    onSelect(only(node.id))
    setEditing(node.id)
  }

  async function move(plan: (current: PlanNode[]) => Move | null, words: string) {
    const moved = await actions.move(plan)
    if (moved) setSaid(words)
    const parent = moved?.[0]?.parentId
    if (parent) props.onOpen(parent, true)
  }

  async function trash(ids: ReadonlySet<string>) {
    const next = afterRemoval(nodes, ids)
    const gone = topOf(nodes, ids)
    const count = withDescendants(nodes, ids).size
    // The form of what goes may still hold typing; it belongs to the item also in the trash.
    await flushAll()
    const trashed = gone.length > 0 ? await actions.trash(gone.map((node) => node.id)) : null
    if (!trashed) return
    // What stood under them comes back with them.
    const heads = trashed.filter(({ id }) => gone.some((node) => node.id === id))
    // Something else may have been chosen meanwhile.
    if (trashed.some(({ id }) => id === chosenNow.current)) onSelect(only(next ?? 'document'))
    say({
      words: t('plan-editor.tree.trashed', { count }),
      action: { label: t('app.undo'), run: wayBack(() => actions.restore(heads)) },
    })
  }

  async function paste(text: string) {
    if (!mayChange) return
    const made = await actions.paste({ ...beside(active ?? lastOf(nodes)), text })
    if (!made?.[0]) return
    onSelect({ active: made[0].id, chosen: new Set(made.map((node) => node.id)), anchor: made[0].id })
    say({
      words: t('plan-editor.tree.pasted', { count: made.length }),
      action: { label: t('app.undo'), run: wayBack(() => actions.trash(made.map((node) => node.id))) },
    })
  }

  function run(command: TreeCommand) {
    if (!mayChange) return
    const kind = active?.kind ?? 'section'
    if (command === 'add' && !active) focusPane('fields')
    else if (command === 'add') void add(kind, false)
    else if (command === 'add-inside') void add(active ? childKind(active) : 'section', true)
    else if (command === 'rename') setEditing(active?.id ?? null)
    else if (command === 'paste') setPasting(true)
    else if (command === 'trash') void trash(chosen)
    else if (command === 'move-up') void move((now) => shifted(now, chosen, 'up'), t('plan-editor.tree.moved-up'))
    else if (command === 'move-down') void move((now) => shifted(now, chosen, 'down'), t('plan-editor.tree.moved-down'))
    else void move((now) => moves[command](now, chosen), t(`plan-editor.tree.went-${command}`))
  }

  function renamed(id: string, { title, next, stays }: TitleDone) {
    const wasFresh = fresh.current === id
    fresh.current = null
    setEditing(null)
    const node = byId.get(id)
    // An item that was begun and given up was not meant; whoever goes on to its fields means it.
    if (wasFresh && !stays && title === '' && node && titleOrText(node) === '') void trash(new Set([id]))
    else if (next && node) void add(node.kind, false)
  }

  return (
    <>
      <TreeBar hasNode={active !== undefined} level={level} onAdd={(kind) => void add(kind, false)} onCommand={run} />
      <PlanTree
        {...props}
        nodes={nodes}
        selection={selection}
        onSelect={onSelect}
        onCommand={run}
        onMenu={setMenuAt}
        onMove={(target) => {
          // What was dropped into a closed item stays in sight.
          if (target.parentId) props.onOpen(target.parentId, true)
          void move(() => target, t('plan-editor.tree.dropped'))
        }}
        editing={editing}
        isReadOnly={!mayChange}
        onEdit={setEditing}
        onRename={actions.rename}
        onRenamed={renamed}
        onPasteList={(text) => void paste(text)}
      />
      {isRead && nodes.length === 0 && (
        <FirstItem onAdd={() => void add('section', false)} onPaste={() => setPasting(true)} />
      )}
      {mayChange && (
        <p className={styles.keys} aria-hidden="true">
          {t(`plan-editor.tree.${editing !== null ? 'keys-editing' : active ? 'keys-short' : 'keys-part'}`)}
        </p>
      )}
      <TreePointerMenu at={menuAt} hasNode={active !== undefined} onCommand={run} onClose={() => setMenuAt(null)} />
      <PasteDialog isOpen={isPasting} onClose={() => setPasting(false)} onPaste={(text) => void paste(text)} />
      <VisuallyHidden elementType="output">{said}</VisuallyHidden>
    </>
  )
}

function beside(node: PlanNode | undefined): { parentId: string | null; afterId: string | null } {
  return { parentId: node?.parentId ?? null, afterId: node?.id ?? null }
}

function lastOf(nodes: readonly PlanNode[]): PlanNode | undefined {
  return siblingsOf(nodes, null).findLast((node) => node.kind !== 'annex')
}

function childKind({ kind }: PlanNode): PlanNode['kind'] {
  return kind === 'section' || kind === 'annex' ? 'measure' : 'point'
}
