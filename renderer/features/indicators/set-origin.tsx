import type { Indicator } from '#shared/entities/indicator.ts'
import { nationalSets } from '#shared/national/all-sets.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './indicators.module.css'

/** Where an indicator that was taken over from a national set comes from, and whether it was read there. */
export function SetOrigin({ indicator: { setCode, setRow } }: { indicator: Indicator }) {
  const { t, day } = useFormatter()
  const set = nationalSets.find(({ code }) => code === setCode)
  const row = set?.rows.find((one) => one.row === setRow)
  if (!set || !row) return null
  const isRead = row.verified && row.targets.every(({ verified }) => verified)
  return (
    <p className={styles.origin}>
      <Chip tone={isRead ? 'ok' : 'warn'}>{t(isRead ? 'indicators.verified' : 'indicators.unverified')}</Chip>
      <span lang={set.language}>{set.title}</span>
      <span>{t('indicators.checked-on', { day: day(row.checkedOn, 'short'), source: row.source })}</span>
    </p>
  )
}
