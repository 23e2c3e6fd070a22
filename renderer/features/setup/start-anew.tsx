import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './failed-office.module.css'

/** Giving up an office whose file is gone; closed, so that nobody begins again who could have found it. */
export function StartAnew() {
  const t = useT()
  const anew = useCommand('office.startAnew')
  return (
    <details className={styles.more}>
      <summary>{t('setup.failed.anew')}</summary>
      <p>{t('setup.failed.anew.hint')}</p>
      <Button isDisabled={anew.isPending} onPress={() => anew.mutate({})}>
        {t('setup.failed.anew.confirm')}
      </Button>
    </details>
  )
}
