import type { HistoryEntry } from '#shared/contract/record-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { changesOf } from './history-changes.ts'
import styles from './history-panel.module.css'

export type HistoryPanelProps = { entity: EntityName; id: string; isOpen: boolean; onClose: () => void }

/** Who changed what in a record, when, from what to what; the latest first. */
export function HistoryPanel({ entity, id, isOpen, onClose }: HistoryPanelProps) {
  const { t } = useFormatter()
  const entries = useCall('history.list', { entity, id }, { enabled: isOpen }).data ?? []
  const latestFirst = entries.toSorted((a, b) => b.sequence - a.sequence)
  return (
    <Dialog title={t('app.history')} isOpen={isOpen} onClose={onClose} side>
      <ol className={styles.entries}>
        {latestFirst.map((entry) => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </ol>
    </Dialog>
  )
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const formatter = useFormatter()
  const { t, moment } = formatter
  return (
    <li>
      <p className={styles.head}>
        <b>{t(`app.history.${entry.action}`)}</b> {moment(entry.at, 'day-time')}
        {entry.operator && ` · ${entry.operator}`}
        {entry.undone && <span> · {t('app.undone')}</span>}
      </p>
      <dl className={styles.changes}>
        {changesOf(formatter, entry).map((change) => (
          <div key={change.field}>
            <dt>{change.field}</dt>
            {change.before !== '' && (
              <dd>
                <del>{change.before}</del>
              </dd>
            )}
            {change.after !== '' && (
              <dd>
                <ins>{change.after}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </li>
  )
}
