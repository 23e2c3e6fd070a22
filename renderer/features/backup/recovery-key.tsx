import { useState } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from './backup.module.css'
import { KeySheet } from './key-sheet.tsx'

/** The recovery key, shown once. It goes only when the person says that it is written down. */
export function RecoveryKey({ recoveryKey, onDone }: { recoveryKey: string; onDone: () => void }) {
  const t = useT()
  const [isKept, setKept] = useState(false)
  const end = () => isKept && onDone()
  return (
    <Dialog
      title={t('backup.key.title')}
      isOpen
      staysOpen
      onClose={end}
      actions={
        <>
          <Button kind="primary" isDisabled={!isKept} onPress={end}>
            {t('backup.key.done')}
          </Button>
          <Button onPress={() => window.print()}>{t('backup.key.print')}</Button>
        </>
      }
    >
      <div className={styles.key}>
        <p>{t('backup.key.text')}</p>
        <p className={styles.letters} translate="no">
          {recoveryKey.split('-').map((group) => (
            <span key={group}>{group}</span>
          ))}
        </p>
        <KeySheet recoveryKey={recoveryKey} />
        <CheckBox isSelected={isKept} onChange={setKept}>
          {t('backup.key.kept')}
        </CheckBox>
      </div>
    </Dialog>
  )
}
