import { useState } from 'react'
import { needToChange } from '#shared/access/call-needs.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { RowMenu } from '#renderer/ui/row-menu.tsx'

type Props = {
  entity: EntityName
  row: { id: string; revision: number }
  title: string
  onTrashed: () => void
}

/** What can be done with a record that has a page of its own: its history, and its way to the trash. */
export function RecordCommands({ entity, row, title, onTrashed }: Props) {
  const t = useT()
  const trash = useTrash()
  const mayTrash = useMay(needToChange(entity))
  const [showsHistory, setHistory] = useState(false)
  async function remove() {
    if (await trash(entity, row, title)) onTrashed()
  }
  return (
    <>
      <RowMenu
        name={title}
        commands={[
          { id: 'history', label: t('app.history'), icon: 'history', run: () => setHistory(true) },
          ...(mayTrash
            ? [{ id: 'trash', label: t('app.move-to-trash'), icon: 'trash' as const, run: () => void remove() }]
            : []),
        ]}
      />
      <HistoryPanel entity={entity} id={row.id} isOpen={showsHistory} onClose={() => setHistory(false)} />
    </>
  )
}
