import type { NationalRow } from '#shared/national/national-set.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './indicators.module.css'
import { targetWords } from '#shared/i18n/value-words.ts'

type Props = { row: NationalRow; language: string; isChosen: boolean; onChange: (isChosen: boolean) => void }

/** A row of a national set: its name, its targets, and whether it was read in the source. */
export function AdoptRow({ row, language, isChosen, onChange }: Props) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const targets = row.targets.map(
    ({ by, value, bound }) => `${day(by, 'short')}: ${targetWords(formatter, row, value, bound)}`,
  )
  const isRead = row.verified && row.targets.every(({ verified }) => verified)
  return (
    <div className={styles.adopt}>
      <CheckBox isSelected={isChosen} onChange={onChange}>
        <span lang={language}>
          {row.row} {row.name}
        </span>
      </CheckBox>
      <p>
        {targets.length > 0 && <span>{targets.join(' · ')}</span>}
        <Chip tone={isRead ? 'ok' : 'warn'}>{t(isRead ? 'indicators.verified' : 'indicators.unverified')}</Chip>
      </p>
    </div>
  )
}
