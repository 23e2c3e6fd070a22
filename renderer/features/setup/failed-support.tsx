import type { Failure } from '#shared/failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './failed-office.module.css'

/** What the person who looks after the PC wants to know; closed, because nobody else has to read it. */
export function FailedSupport({ failure: { code, detail = {} } }: { failure: Failure }) {
  const t = useT()
  const version = useCall('app.about', {}).data?.version
  const known: [string, string | number | undefined][] = [
    [t('setup.failed.support.kind'), [code, detail.reason].filter(Boolean).join(', ')],
    [t('setup.failed.support.folder'), detail.folder],
    [t('setup.failed.support.file'), detail.file],
    [t('about.version'), version],
  ]
  return (
    <details className={styles.support}>
      <summary>{t('setup.failed.support')}</summary>
      <dl>
        {known.map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}
