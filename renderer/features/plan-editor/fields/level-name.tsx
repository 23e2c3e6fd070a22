import { DraftOffer } from '#renderer/form/draft-offer.tsx'
import { LinesControl } from '#renderer/form/lines-control.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { measurePair, type MeasurePair } from '#shared/entities/measure-pair.ts'
import styles from './fields.module.css'
import type { MatrixLevel } from './matrix-levels.ts'
import { useSharedField } from './use-shared-field.ts'

type Props = {
  level: MatrixLevel
  /** Its first row; what could not be stored is kept with it. Give its id as `key`. */
  first: MeasurePair
  /** Names of the other levels. */
  others: readonly string[]
  /** Gives whether it was stored. */
  onChange: (change: { level: string } | { groups: string[] }) => Promise<boolean>
}

const fields = ['level', 'groups'] as const

/** Name and groups of a level, which all its rows carry; what is changed goes to each of them. */
export function LevelName({ level, first, others, onChange }: Props) {
  const t = useT()
  const isReadOnly = !useMay('write')
  const place = { entity: measurePair, record: first.id }
  const name = useSharedField<string>(
    { ...place, field: 'level' },
    {
      stored: level.name,
      clean: (typed) => typed.trim(),
      store: (value) => onChange({ level: value }),
      // Two levels of one name are one; whoever types "Internal level" may pass by "Internal".
      waits: (value) => value === '' || others.includes(value),
    },
  )
  const groups = useSharedField<string[]>(
    { ...place, field: 'groups' },
    {
      stored: first.groups,
      clean: (typed) => typed.map((group) => group.trim()).filter((group) => group !== ''),
      store: (value) => onChange({ groups: value }),
      waits: () => false,
    },
  )
  const typing = {
    entity: measurePair,
    id: first.id,
    typed: (field: string) => (field === 'level' ? name.typed() : groups.typed()),
    resume: (values: Record<string, unknown>) => {
      if (typeof values['level'] === 'string') name.resume(values['level'])
      if (Array.isArray(values['groups'])) groups.resume(values['groups'].map(String))
    },
  }
  return (
    <div className={styles.stack}>
      <DraftOffer form={typing} row={first} fields={fields} />
      <div data-record={first.id} data-field="level">
        <TextField label={t('measurePair.level')} maxLength={200} isReadOnly={isReadOnly} {...name.props} />
      </div>
      <div data-record={first.id} data-field="groups">
        <LinesControl label={t('measurePair.groups')} optional isReadOnly={isReadOnly} {...groups.props} />
      </div>
    </div>
  )
}
