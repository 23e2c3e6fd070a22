import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { LinesControl } from '#renderer/form/lines-control.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './fields.module.css'
import type { MatrixLevel } from './matrix-levels.ts'

type Change = { level: string } | { groups: string[] }

/** Name and groups of a level, which all its rows carry; what is changed goes to each of them when the field is left. */
export function LevelName({ level, onChange }: { level: MatrixLevel; onChange: (change: Change) => void }) {
  const t = useT()
  const groups = level.pairs[0]?.groups ?? []
  const [name, setName] = useState<string | null>(null)
  const [typed, setTyped] = useState<string[] | null>(null)

  function leaveName() {
    const next = name?.trim() ?? ''
    if (name !== null && next !== level.name) onChange({ level: next })
    setName(null)
  }

  function leaveGroups() {
    const next = typed?.map((group) => group.trim()).filter((group) => group !== '') ?? []
    if (typed && next.join('\n') !== groups.join('\n')) onChange({ groups: next })
    setTyped(null)
  }

  return (
    <div className={styles.stack}>
      <TextField
        label={t('measurePair.level')}
        value={name ?? level.name}
        onChange={setName}
        maxLength={200}
        onBlur={leaveName}
      />
      <LinesControl
        label={t('measurePair.groups')}
        optional
        value={typed ?? groups}
        onChange={setTyped}
        onBlur={leaveGroups}
      />
    </div>
  )
}
