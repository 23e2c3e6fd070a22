import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { Meeting } from '#shared/entities/meeting.ts'
import { agendaTimes } from '#shared/rules/agenda-time.ts'
import { useAll, useAllRead } from '#renderer/api/queries.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { insertRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { AgendaRow } from './agenda-row.tsx'
import styles from './meetings.module.css'

/** The agenda with a running clock: when each item begins and ends, and which no longer fits. Each opens where it stands. */
export function AgendaView({ meeting }: { meeting: Meeting }) {
  const { t } = useFormatter()
  const fail = useSayFailure()
  const where = { meetingId: meeting.id }
  const items = useAllRead('agendaItem', where)
  const decisions = useAll('decision', where)
  const [openId, setOpen] = useState<string | null>(null)
  const times = useMemo(() => agendaTimes(items ?? [], meeting), [items, meeting])
  const people = useNamed(
    'person',
    (items ?? []).flatMap(({ presenterId }) => presenterId ?? []),
  )

  function add() {
    const { position: _end, ...values } = blankRecord('agendaItem', where)
    insertRecord('agendaItem', values, null).then(({ id }) => setOpen(id), fail)
  }

  return (
    <div className={styles.view}>
      {times.over > 0 && (
        <Notice tone="warn" title={t('meetings.agenda.over', { count: times.over })}>
          {t('meetings.agenda.over.text')}
        </Notice>
      )}
      {items?.length === 0 && <p className={styles.none}>{t('meetings.agenda.none')}</p>}
      {items && items.length > 0 && (
        <ol className={styles.agenda}>
          {items.map((item, at) => (
            <AgendaRow
              key={item.id}
              item={item}
              number={at + 1}
              time={times.items[at]}
              presenter={people.get(item.presenterId ?? '')?.name ?? item.presenter}
              decisions={decisions.filter(({ agendaItemId }) => agendaItemId === item.id)}
              neighbours={{ above: items[at - 1]?.id, below: items[at + 1]?.id, afterBelow: items[at + 2]?.id }}
              isLocked={meeting.locked}
              isOpen={openId === item.id}
              onOpen={(isOpen) => setOpen(isOpen ? item.id : null)}
            />
          ))}
        </ol>
      )}
      <div className={styles.commands}>
        <Button icon="plus" need="write" isDisabled={meeting.locked} onPress={add}>
          {t('meetings.agenda.add')}
        </Button>
        {times.planned > 0 && (
          <span className={styles.small}>{t('meetings.agenda.planned', { count: times.planned })}</span>
        )}
      </div>
    </div>
  )
}
