import { useInfiniteQuery } from '@tanstack/react-query'
import type { HistoryEntry } from '#shared/contract/record-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { invoke } from '#renderer/api/client.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { changesOf } from './history-changes.ts'
import styles from './history-panel.module.css'
import { useRecordWords } from './use-record-words.ts'
import type { RecordWords } from './value-text.ts'

export type HistoryPanelProps = { entity: EntityName; id: string; isOpen: boolean; onClose: () => void }

const page = 100

/** Who changed what in a record, when, from what to what; the latest first. */
export function HistoryPanel({ entity, id, isOpen, onClose }: HistoryPanelProps) {
  const { t } = useFormatter()
  const history = useInfiniteQuery({
    queryKey: ['history.list', { entity, id }],
    queryFn: ({ pageParam: after }) =>
      invoke('history.list', { entity, id, limit: page, ...(after !== null && { after }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: isOpen,
    meta: { saysFailure: 'always' },
  })
  const latestFirst = history.data?.pages.flatMap(({ rows }) => rows) ?? []
  const known = useRecordWords(
    entity,
    latestFirst.flatMap(({ before, after }) => [before, after]),
  )
  return (
    <Dialog title={t('app.history')} isOpen={isOpen} onClose={onClose} side>
      {history.error && <FailureNotice failure={failureOf(history.error)} />}
      <ol className={styles.entries}>
        {latestFirst.map((entry) => (
          <Entry key={entry.sequence} entry={entry} known={known} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button size="small" isDisabled={history.isFetching} onPress={() => void history.fetchNextPage()}>
          {t('app.history.older')}
        </Button>
      )}
    </Dialog>
  )
}

function Entry({ entry, known }: { entry: HistoryEntry; known: RecordWords }) {
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
        {changesOf(formatter, known, entry).map((change) => (
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
