import { useState } from 'react'
import { directive as description, type Directive } from '#shared/entities/directive.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { DetailHead } from '#renderer/ui/detail-head.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { Citations } from './citations.tsx'
import { directiveLayout } from './directive-layout.ts'

/** One directive: how it is cited, and its form. */
export function DirectiveDetail({ directive, onClose }: { directive: Directive; onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const trash = useTrash()
  const [showsHistory, setHistory] = useState(false)
  const title = recordTitle(formatter, 'directive', directive).label
  async function remove() {
    if (await trash('directive', directive, title)) onClose()
  }
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
              { id: 'trash', label: t('app.move-to-trash'), icon: 'trash', run: () => void remove() },
            ]}
          />
        }
      />
      <Citations directive={directive} />
      <EntityForm entity={description} row={directive} layout={directiveLayout} />
      <HistoryPanel entity="directive" id={directive.id} isOpen={showsHistory} onClose={() => setHistory(false)} />
    </>
  )
}
