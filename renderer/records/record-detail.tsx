import { useState, type ReactNode } from 'react'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { DetailHead } from '#renderer/ui/detail-head.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import type { EntityName } from '#shared/entities/names.ts'

type Props = {
  entity: EntityName
  id: string
  title: string
  onTrash: () => void
  onClose: () => void
  children: ReactNode
}

/** The head of an opened record with its history and its way to the trash, above its form. */
export function RecordDetail({ entity, id, title, onTrash, onClose, children }: Props) {
  const t = useT()
  const [showsHistory, setHistory] = useState(false)
  return (
    <>
      <DetailHead
        title={title}
        onClose={onClose}
        actions={
          <RowMenu
            name={title}
            commands={[
              { id: 'history', label: t('app.history'), icon: 'history', run: () => setHistory(true) },
              { id: 'trash', label: t('app.move-to-trash'), icon: 'trash', run: onTrash },
            ]}
          />
        }
      />
      {children}
      <HistoryPanel entity={entity} id={id} isOpen={showsHistory} onClose={() => setHistory(false)} />
    </>
  )
}
