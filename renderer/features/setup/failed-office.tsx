import type { Failure } from '#shared/failure.ts'
import { useCommand } from '#renderer/api/queries.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import styles from './setup.module.css'
import { SetupTitle } from './setup-title.tsx'

/** Why the office could not be opened, and what can be done about it. */
export function FailedOffice({ failure }: { failure: Failure }) {
  const formatter = useFormatter()
  const { t } = formatter
  const open = useCommand('office.open')
  return (
    <div className={styles.column}>
      <SetupTitle title={t('setup.failed.title')} />
      <FailureNotice failure={failure} />
      <div>
        <Button
          kind="primary"
          isDisabled={open.isPending}
          onPress={() => open.mutate({ place: 'own' }, { onError: (error) => sayFailure(formatter, error) })}
        >
          {t('setup.failed.retry')}
        </Button>
      </div>
    </div>
  )
}
