import { useState } from 'react'
import { sampleNames } from '#shared/samples/names.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { OfficeCard } from './office-card.tsx'
import { OwnOfficeForm } from './own-office-form.tsx'
import { RestoreBlock } from './restore-block.tsx'
import styles from './setup.module.css'
import { SetupTitle } from './setup-title.tsx'

/** The own office or one of the samples. */
export function ChooseOffice({ hasOwn, onDone }: { hasOwn: boolean; onDone?: () => void }) {
  const t = useT()
  const [isOwn, setOwn] = useState(false)
  const open = useCommand('office.open')
  if (isOwn) return <OwnOfficeForm onCancel={() => setOwn(false)} {...(onDone ? { onDone } : {})} />

  function enter(place: (typeof sampleNames)[number] | 'own') {
    open.mutate({ place }, { onSuccess: () => onDone?.() })
  }

  return (
    <div className={styles.wide}>
      <SetupTitle title={t(hasOwn ? 'setup.failed.elsewhere' : 'setup.start.title')}>{t('setup.data-stay')}</SetupTitle>
      <section className={styles.block}>
        <h2>{t(hasOwn ? 'setup.office.title' : 'setup.start.own')}</h2>
        {!hasOwn && <p>{t('setup.start.own.hint')}</p>}
        <div>
          <Button kind="primary" onPress={() => (hasOwn ? enter('own') : setOwn(true))}>
            {hasOwn ? t('app.sample.leave') : t('setup.start.own')}
          </Button>
        </div>
      </section>
      {!hasOwn && <RestoreBlock onRestored={() => onDone?.()} />}
      <section className={styles.block}>
        <h2>{t('setup.start.sample')}</h2>
        <p>{t('setup.start.sample.hint')}</p>
        <ul className={styles.cards}>
          {sampleNames.map((name) => (
            <li key={name}>
              <OfficeCard name={name} isBusy={open.isPending} onOpen={() => enter(name)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
