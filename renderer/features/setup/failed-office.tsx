import type { Failure } from '#shared/failure.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import styles from './setup.module.css'
import { SetupTitle } from './setup-title.tsx'

/** Why the office could not be opened, and what can be done about it. */
export function FailedOffice({ failure }: { failure: Failure }) {
  const t = useT()
  const open = useCommand('office.open')
  return (
    <div className={styles.column}>
      <SetupTitle title={t('setup.failed.title')} />
      <FailureNotice failure={failure} />
      <div>
        <Button kind="primary" isDisabled={open.isPending} onPress={() => open.mutate({ place: 'own' })}>
          {t('setup.failed.retry')}
        </Button>
      </div>
    </div>
  )
}
