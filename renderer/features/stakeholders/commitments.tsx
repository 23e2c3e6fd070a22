import { blankRecord } from '#shared/blank-record.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { PartList } from '#renderer/records/part-list.tsx'
import { ActionChip } from '#renderer/records/action-chip.tsx'
import { promiseKinds } from './promise-kinds.ts'
import { agreementLayout, promiseLayout } from './stakeholder-layouts.ts'
import styles from './stakeholders.module.css'
import { StandingChip } from './standing-chip.tsx'

/** What was signed with an organisation, and what either side gave its word for. */
export function Commitments({ stakeholderId }: { stakeholderId: string }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const agreements = useParts('agreement', { stakeholderId }, { column: 'endsOn', direction: 'descending' })
  const promises = useParts('task', { stakeholderId, kind: promiseKinds }, { column: 'dueOn', direction: 'ascending' })
  return (
    <div className={styles.parts}>
      <PartList
        parts={agreements}
        layout={agreementLayout}
        fresh={blankRecord('agreement', { stakeholderId })}
        addWords={t('stakeholders.agreement.add')}
        none={t('stakeholders.agreement.none')}
        lines={agreements.rows.map((agreement) => ({
          id: agreement.id,
          title: recordTitle(formatter, 'agreement', agreement).label,
          facts: [
            t(`agreement.kind.${agreement.kind}`),
            agreement.number,
            agreement.endsOn && `${t('agreement.endsOn')} ${day(agreement.endsOn, 'short')}`,
          ],
          chip: <StandingChip agreement={agreement} />,
        }))}
      />
      <PartList
        parts={promises}
        layout={promiseLayout}
        fresh={blankRecord('task', { title: '', stakeholderId, kind: 'promise-by-us' })}
        heading={t('stakeholders.tab.promises')}
        addWords={t('stakeholders.promise.add')}
        none={t('stakeholders.promise.none')}
        lines={promises.rows.map((promise) => ({
          id: promise.id,
          title: recordTitle(formatter, 'task', promise).label,
          facts: [
            t(`task.kind.${promise.kind}`),
            promise.dueOn && `${t('task.dueOn')} ${day(promise.dueOn, 'short')}`,
            promise.responsible,
          ],
          chip: <ActionChip action={promise} />,
        }))}
      />
    </div>
  )
}
