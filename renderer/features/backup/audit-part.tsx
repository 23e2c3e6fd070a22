import { Link } from '@tanstack/react-router'
import type { AuditVerdict } from '#shared/contract/audit-calls.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import styles from './backup.module.css'

/** Checks the audit on demand and says what was found; leads to where it is read. */
export function AuditPart() {
  const { t } = useFormatter()
  const verify = useCommand('audit.verify')
  return (
    <section className={styles.part}>
      <h2>{t('audit.title')}</h2>
      <p className={styles.quiet}>{t('audit.intro')}</p>
      <p className={styles.quiet}>{t('audit.verify.text')}</p>
      <output>{verify.data && <Verdict verdict={verify.data} />}</output>
      <div className={styles.actions}>
        <Button isDisabled={verify.isPending} onPress={() => verify.mutate({})}>
          {t(verify.isPending ? 'audit.verify.running' : 'audit.verify')}
        </Button>
      </div>
      <p>
        <Link to="/audit">{t('audit.open')}</Link>
      </p>
    </section>
  )
}

function Verdict({ verdict: { entries, seal, unchecked, broken } }: { verdict: AuditVerdict }) {
  const { t, moment } = useFormatter()
  if (broken !== null) {
    const { reason, number, since } = broken
    return (
      <Notice tone="bad" title={t('audit.broken')}>
        <p>{t(`audit.broken.${reason}`, { number })}</p>
        {since !== null && <p>{t('audit.broken.since', { since: moment(since, 'day-time') })}</p>}
        <p>{t('audit.broken.what-to-do')}</p>
      </Notice>
    )
  }
  if (entries === 0) return <Notice title={t('audit.none')} />
  if (unchecked > 0) {
    return (
      <Notice tone="warn" title={t('audit.unchecked', { count: unchecked })}>
        {t('audit.unchecked.text')}
      </Notice>
    )
  }
  return (
    <Notice tone="ok" title={t('audit.sound', { entries })}>
      <span className={styles.path}>{t('audit.sound.seal', { seal })}</span>
    </Notice>
  )
}
