import { Link } from '@tanstack/react-router'
import type { Training } from '#shared/entities/training.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { freshOccasion } from './fresh-occasion.ts'
import { OccasionState } from './state-chip.tsx'
import styles from './trainings.module.css'

/** The occasions of a training, the newest first, with how many came; each opens on a page of its own. */
export function TrainingOccasions({ training, onOpen }: { training: Training; onOpen: (id: string) => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  const currency = useOffice()?.currency ?? null
  const parts = useParts('occasion', { trainingId: training.id }, { column: 'day', direction: 'descending' })
  const ids = parts.rows.map(({ id }) => id)
  const totals = useCall('attendance.totals', { of: 'occasion', ids }, { enabled: ids.length > 0 }).data ?? []
  const came = (id: string) => totals.filter((total) => total.id === id).reduce((sum, one) => sum + sumOf(one), 0)

  function add() {
    createRecord('occasion', freshOccasion(training, currency)).then(({ id }) => onOpen(id), fail)
  }

  return (
    <div className={styles.part}>
      <div>
        <Button size="small" icon="plus" need="write" onPress={add}>
          {t('trainings.add-occasion')}
        </Button>
      </div>
      {parts.isRead && parts.rows.length === 0 && <p className={styles.none}>{t('trainings.no-occasions')}</p>}
      <ul className={styles.lines}>
        {parts.rows.map((row) => (
          <li key={row.id}>
            <span>
              <Link to="/trainings/$tab/{-$recordId}" params={{ tab: 'occasions', recordId: row.id }}>
                {recordTitle(formatter, 'occasion', row).label}
              </Link>
              <small>
                {[occasionDay(formatter, row), t('trainings.people', { count: came(row.id) })]
                  .filter((fact) => fact !== '')
                  .join(' · ')}
              </small>
            </span>
            <OccasionState state={row.state} />
          </li>
        ))}
      </ul>
      {parts.total > parts.rows.length && (
        <Button kind="quiet" size="small" onPress={parts.showAll}>
          {t('trainings.more', { count: parts.total })}
        </Button>
      )}
    </div>
  )
}
