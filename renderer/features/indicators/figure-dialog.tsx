import { useState } from 'react'
import { figure as description, type Figure } from '#shared/entities/figure.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { figureName } from './figure-head.tsx'
import { figureLayout } from './indicator-layout.ts'

/** What is said about a figure beside its numbers: its period and group, where it comes from, and its note. */
export function FigureDialog({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [showsHistory, setHistory] = useState(false)
  if (showsHistory) return <HistoryPanel entity="figure" id={figure.id} isOpen onClose={() => setHistory(false)} />
  return (
    <Dialog
      title={figureName(formatter, figure)}
      isOpen
      onClose={onClose}
      side
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            {t('app.close')}
          </Button>
          <Button icon="history" onPress={() => setHistory(true)}>
            {t('app.history')}
          </Button>
        </>
      }
    >
      {figure.locked && <Notice tone="warn">{t('indicators.locked')}</Notice>}
      <EntityForm key={figure.id} entity={description} row={figure} layout={figureLayout} />
      <EvidencePanel entity="figure" id={figure.id} />
    </Dialog>
  )
}
