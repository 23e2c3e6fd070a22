import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from './button.tsx'
import { CheckBox } from './check-box.tsx'
import { Dialog } from './dialog.tsx'
import styles from './recovery-key.module.css'

type Props = {
  title: string
  /** What it is for, and where to keep it. */
  text: string
  recoveryKey: string
  onDone: () => void
}

/** A key that is shown once. It goes only when the person says that it is written down. */
export function RecoveryKey({ title, text, recoveryKey, onDone }: Props) {
  const t = useT()
  const [isKept, setKept] = useState(false)
  const end = () => isKept && onDone()
  return (
    <Dialog
      title={title}
      isOpen
      staysOpen
      onClose={end}
      actions={
        <Button kind="primary" isDisabled={!isKept} onPress={end}>
          {t('backup.key.done')}
        </Button>
      }
    >
      <div className={styles.key}>
        <p>{text}</p>
        <p className={styles.letters} translate="no">
          {recoveryKey.split('-').map((group) => (
            <span key={group}>{group}</span>
          ))}
        </p>
        <CheckBox isSelected={isKept} onChange={setKept}>
          {t('backup.key.kept')}
        </CheckBox>
      </div>
    </Dialog>
  )
}
