import type { Body } from '#shared/entities/body.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { BalanceLine } from '#renderer/records/balance-line.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'
import styles from './meetings.module.css'
import { useBodyPeople } from './use-body-people.ts'

/** What a body is in chips, and the balance of women and men in it. */
export function BodyFacts({ body }: { body: Body }) {
  const t = useT()
  const { all, named } = useBodyPeople(body.id)
  const { kind, weight, endsOn, minMembers, maxMembers } = body
  return (
    <div className={styles.facts}>
      <div className={styles.chips}>
        <Chip>{t(`body.kind.${kind}`)}</Chip>
        <Chip>{t(`body.weight.${weight}`)}</Chip>
        {endsOn !== null && endsOn < today() && <Chip tone="warn">{t('meetings.body.ended')}</Chip>}
        {minMembers !== null && named < minMembers && (
          <Chip tone="warn">{t('meetings.body.too-few', { count: named, limit: minMembers })}</Chip>
        )}
        {maxMembers !== null && named > maxMembers && (
          <Chip tone="warn">{t('meetings.body.too-many', { count: named, limit: maxMembers })}</Chip>
        )}
      </div>
      {sumOf(all) > 0 && <BalanceLine people={all} />}
    </div>
  )
}
