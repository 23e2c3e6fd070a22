import { useAppState } from '#renderer/api/use-app-state.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import styles from './damage-notice.module.css'

/** Says over every room that the file of the open office proved to be damaged, so that nobody types in vain. */
export function DamageNotice() {
  const t = useT()
  const reveal = useCommand('office.reveal')
  const failure = useAppState()?.failure
  if (!failure) return null
  return (
    <div className={styles.notice}>
      <FailureNotice
        failure={failure}
        actions={
          <Button size="small" onPress={() => reveal.mutate({})}>
            {t('setup.failed.reveal')}
          </Button>
        }
      />
    </div>
  )
}
