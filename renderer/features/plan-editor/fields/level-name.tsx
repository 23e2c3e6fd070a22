import { useEffect, useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './fields.module.css'
import type { MatrixLevel } from './matrix-levels.ts'

/** The name of a level, which all its rows carry; a new name goes to each of them. */
export function LevelName({ level, onRename }: { level: MatrixLevel; onRename: (name: string) => void }) {
  const t = useT()
  const [name, setName] = useState(level.name)
  useEffect(() => setName(level.name), [level.name])
  return (
    <div className={styles.stack}>
      <TextField
        label={t('measurePair.level')}
        value={name}
        onChange={setName}
        maxLength={200}
        onBlur={() => name.trim() !== level.name && onRename(name.trim())}
      />
    </div>
  )
}
