import { useT } from '#renderer/i18n/use-t.ts'
import { LinesControl } from '#renderer/form/lines-control.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './fields.module.css'
import type { MatrixLevel } from './matrix-levels.ts'
import { useToldWhenLeft } from './use-told-when-left.ts'

type Props = {
  level: MatrixLevel
  /** Gives whether it was stored. */
  onChange: (change: { level: string } | { groups: string[] }) => Promise<boolean>
}

/** Name and groups of a level, which all its rows carry; what is changed goes to each of them when the field is left. */
export function LevelName({ level, onChange }: Props) {
  const t = useT()
  const name = useToldWhenLeft<string>({
    stored: level.name,
    clean: (typed) => typed.trim(),
    store: (value) => onChange({ level: value }),
  })
  const groups = useToldWhenLeft<string[]>({
    stored: level.pairs[0]?.groups ?? [],
    clean: (typed) => typed.map((group) => group.trim()).filter((group) => group !== ''),
    store: (value) => onChange({ groups: value }),
  })
  return (
    <div className={styles.stack}>
      <TextField label={t('measurePair.level')} maxLength={200} {...name} />
      <LinesControl label={t('measurePair.groups')} optional {...groups} />
    </div>
  )
}
