import { useState } from 'react'
import type { OfficePlace } from '#shared/contract/office-calls.ts'
import type { Failure } from '#shared/failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RestoreDialog } from '#renderer/records/restore/restore-dialog.tsx'
import { useRestore } from '#renderer/records/restore/use-restore.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { FailedSupport } from './failed-support.tsx'
import { isSpoilt, stepsFor } from './failed-steps.ts'
import styles from './failed-office.module.css'
import page from './setup.module.css'
import { SetupTitle } from './setup-title.tsx'
import { SalvageButton } from './salvage-button.tsx'
import { StartAnew } from './start-anew.tsx'

type Props = { place: OfficePlace; failure: Failure; onElsewhere: () => void }

/** Why the office could not be opened, what is safe, and what can be done about it. */
export function FailedOffice({ place, failure, onElsewhere }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const open = useCommand('office.open')
  const renew = useCommand('office.renewSample')
  const reveal = useCommand('office.reveal')
  const restore = useRestore(() => undefined)
  const [triedAt, setTriedAt] = useState<string | null>(null)
  const isBusy = open.isPending || renew.isPending
  const isMissing = failure.code === 'office-missing'
  const main = !isSpoilt(failure.code) ? 'retry' : place === 'own' ? 'reveal' : 'renew'
  const { title, whatToDo } = failureWords(formatter, failure)
  const steps = stepsFor(formatter, place, failure.code)
  // The same screen stands again when the same went wrong; without a word the button would seem dead.
  const retry = () =>
    open.mutate({ place }, { onSuccess: () => setTriedAt(formatter.moment(new Date().toISOString())) })

  return (
    <div className={page.column}>
      <SetupTitle title={t(place === 'own' ? 'setup.failed.title' : 'setup.failed.sample.title')}>
        {place !== 'own' && t(`app.sample.${place}`)}
      </SetupTitle>
      <Notice tone="bad" title={title}>
        <p>{isSpoilt(failure.code) ? t(`setup.failed.${failure.code}.why`) : whatToDo}</p>
      </Notice>
      <section className={styles.part}>
        <h2>{t('setup.failed.safe.title')}</h2>
        <p>{t(isMissing ? 'setup.failed.safe.missing' : 'setup.failed.safe')}</p>
        {place !== 'own' && <p>{t('setup.failed.safe.sample')}</p>}
      </section>
      {steps.length > 0 && (
        <section className={styles.part}>
          <h2>{t('setup.failed.now.title')}</h2>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <div className={styles.actions}>
        {place !== 'own' && main === 'renew' && (
          <Button kind="primary" isDisabled={isBusy} onPress={() => renew.mutate({ place })}>
            {t('setup.failed.renew')}
          </Button>
        )}
        <Button kind={main === 'reveal' ? 'primary' : 'secondary'} onPress={() => reveal.mutate({})}>
          {t('setup.failed.reveal')}
        </Button>
        <Button kind={main === 'retry' ? 'primary' : 'secondary'} isDisabled={isBusy} onPress={retry}>
          {t('setup.failed.retry')}
        </Button>
        {place === 'own' && <Button onPress={restore.choose}>{t('backup.restore.choose')}</Button>}
        {place === 'own' && failure.code === 'damaged' && <SalvageButton />}
        <Button onPress={onElsewhere}>{t('setup.failed.elsewhere')}</Button>
      </div>
      <output className={styles.tried}>{triedAt !== null && t('setup.failed.still', { time: triedAt })}</output>
      <RestoreDialog restore={restore} />
      {place === 'own' && isMissing && <StartAnew />}
      <FailedSupport failure={failure} />
    </div>
  )
}
