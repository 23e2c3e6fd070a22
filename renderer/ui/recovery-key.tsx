import { useState, type ReactNode } from 'react'
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
  /** The page that is printed; where there is one, printing is offered. */
  sheet?: ReactNode
  onDone: () => void
}

/** A key that is shown once. It goes only when the person says that it is written down. */
export function RecoveryKey({ title, text, recoveryKey, sheet, onDone }: Props) {
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
        <>
          <Button kind="primary" isDisabled={!isKept} onPress={end}>
            {t('backup.key.done')}
          </Button>
          {sheet && <Button onPress={() => window.print()}>{t('backup.key.print')}</Button>}
        </>
      }
    >
      <div className={styles.key}>
        <p>{text}</p>
        <p className={styles.letters} translate="no">
          {recoveryKey.split('-').map((group) => (
            <span key={group}>{group}</span>
          ))}
        </p>
        {sheet}
        <CheckBox isSelected={isKept} onChange={setKept}>
          {t('backup.key.kept')}
        </CheckBox>
      </div>
    </Dialog>
  )
}
