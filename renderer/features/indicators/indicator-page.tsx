import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { indicator as description } from '#shared/entities/indicator.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { RecordCommands } from '#renderer/records/record-commands.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Figures } from './figures.tsx'
import { indicatorLayout } from './indicator-layout.ts'
import styles from './indicators.module.css'

/** One indicator: its figures in a grid, and its card below them. */
export function IndicatorPage({ id, onClose }: { id: string; onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const { data: indicator, error } = useCall('indicator.get', { id })
  const isGone = (error && failureOf(error).code === 'not-found') || (indicator && indicator.deletedAt !== null)
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  if (!indicator || isGone) return null
  const title = recordTitle(formatter, 'indicator', indicator).label
  return (
    <Page
      title={title}
      state={<SavedState />}
      width="wide"
      actions={<RecordCommands entity="indicator" row={indicator} title={title} onTrashed={onClose} />}
      trail={
        <Link to="/indicators/$tab/{-$recordId}" params={{ tab: 'list', recordId: undefined }}>
          {t('app.indicators')}
        </Link>
      }
    >
      <div className={styles.page}>
        <Figures indicator={indicator} />
        <section className={styles.card} aria-labelledby={`${id}-card`}>
          <h2 id={`${id}-card`}>{t('indicators.card')}</h2>
          <EntityForm key={id} entity={description} row={indicator} layout={indicatorLayout} />
          <EvidencePanel entity="indicator" id={id} />
        </section>
      </div>
    </Page>
  )
}
