import { useT } from '#renderer/i18n/use-t.ts'
import { LinesControl } from '#renderer/form/lines-control.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './fields.module.css'
import type { MatrixLevel } from './matrix-levels.ts'
import { useSharedField } from './use-shared-field.ts'

type Props = {
  level: MatrixLevel
  /** Names of the other levels. */
  others: readonly string[]
  /** Gives whether it was stored. */
  onChange: (change: { level: string } | { groups: string[] }) => Promise<boolean>
}

/** Name and groups of a level, which all its rows carry; what is changed goes to each of them. */
export function LevelName({ level, others, onChange }: Props) {
  const t = useT()
  const name = useSharedField<string>({
    stored: level.name,
    clean: (typed) => typed.trim(),
    store: (value) => onChange({ level: value }),
    // Two levels of one name are one; whoever types "Internal level" may pass by "Internal".
    waits: (value) => value === '' || others.includes(value),
  })
  const groups = useSharedField<string[]>({
    stored: level.pairs[0]?.groups ?? [],
    clean: (typed) => typed.map((group) => group.trim()).filter((group) => group !== ''),
    store: (value) => onChange({ groups: value }),
    waits: () => false,
  })
  return (
    <div className={styles.stack}>
      <TextField label={t('measurePair.level')} maxLength={200} {...name} />
      <LinesControl label={t('measurePair.groups')} optional {...groups} />
    </div>
  )
}
