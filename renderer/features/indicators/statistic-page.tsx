import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { statistic as description } from '#shared/entities/statistic.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { SavedState } from '#renderer/form/saved-state.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { EvidencePanel } from '#renderer/records/evidence-panel.tsx'
import { RecordCommands } from '#renderer/records/record-commands.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { statisticLayout } from './indicator-layout.ts'
import styles from './indicators.module.css'
import { StatisticRows } from './statistic-rows.tsx'

/** One table of people by sex: its rows in a grid, how the public sees it, and what it is about. */
export function StatisticPage({ id, onClose }: { id: string; onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const { data: statistic, error } = useCall('statistic.get', { id })
  const isGone = (error && failureOf(error).code === 'not-found') || (statistic && statistic.deletedAt !== null)
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  if (!statistic || isGone) return null
  const title = recordTitle(formatter, 'statistic', statistic).label
  return (
    <Page
      title={title}
      state={<SavedState />}
      width="wide"
      actions={<RecordCommands entity="statistic" row={statistic} title={title} onTrashed={onClose} />}
      trail={
        <Link to="/indicators/$tab/{-$recordId}" params={{ tab: 'statistics', recordId: undefined }}>
          {t('statistic.plural')}
        </Link>
      }
    >
      <div className={styles.page}>
        <StatisticRows statistic={statistic} />
        <section className={styles.card} aria-labelledby={`${id}-card`}>
          <h2 id={`${id}-card`}>{t('indicators.card')}</h2>
          <EntityForm key={id} entity={description} row={statistic} layout={statisticLayout} />
          <EvidencePanel entity="statistic" id={id} />
        </section>
      </div>
    </Page>
  )
}
