import type { BackupRoom, MadeSummary } from '#shared/contract/backup-calls.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import styles from './backup.module.css'
import { useMakeBackup } from './use-make-backup.ts'

/** The last backup with its state, and the button for the next. */
export function LastBackup({ room }: { room: BackupRoom }) {
  const { t, moment } = useFormatter()
  const { share, cancel, make } = useMakeBackup()
  const reveal = useCommand('backup.reveal')
  const { last, outside, folder, due, changes } = room

  return (
    <section className={styles.part}>
      <h2>{t('backup.last')}</h2>
      {due && (
        <Notice tone="warn" title={t('backup.due.title')}>
          {outside ? t('backup.due.old', { at: moment(outside.at, 'day-time') }) : t('backup.due.never')}
        </Notice>
      )}
      {last ? <Facts made={last} /> : <p>{t('backup.none')}</p>}
      {last?.sameDisk === false && changes !== null && (
        <p className={styles.quiet}>{t('backup.changes', { count: changes })}</p>
      )}
      {share === undefined ? (
        <div className={styles.actions}>
          <Button kind="primary" onPress={() => make('last')}>
            {t('backup.now')}
          </Button>
          {folder !== null && <Button onPress={() => make('choose')}>{t('backup.elsewhere')}</Button>}
          {last && (
            <Button kind="quiet" icon="open" onPress={() => reveal.mutate({})}>
              {t('backup.reveal')}
            </Button>
          )}
        </div>
      ) : (
        <Progress label={t('backup.running')} done={share} onCancel={cancel} />
      )}
    </section>
  )
}

function Facts({ made }: { made: MadeSummary }) {
  const { t, moment, number } = useFormatter()
  const megabytes = number(Math.max(0.1, Math.round(made.size / 100_000) / 10))
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('backup.made')}</dt>
        <dd>
          {moment(made.at, 'day-time')}
          <Chip tone="ok">{t('backup.verified')}</Chip>
          <Chip tone={made.locked ? 'plain' : 'warn'}>{t(made.locked ? 'backup.locked' : 'backup.not-locked')}</Chip>
        </dd>
        <dt>{t('backup.file')}</dt>
        <dd>
          <span className={styles.path}>{made.file}</span>
          <span className={styles.quiet}>{t('backup.size', { megabytes })}</span>
          {made.evidence && made.evidence.files > 0 && (
            <span className={styles.quiet}>{t('evidence.in-backup', { count: made.evidence.files })}</span>
          )}
        </dd>
        <dt>{t('backup.folder')}</dt>
        <dd>
          <span className={styles.path}>{made.folder}</span>
          {made.sameDisk && <span className={styles.quiet}>{t('backup.same-disk')}</span>}
        </dd>
      </dl>
      {made.evidence && made.evidence.left > 0 && (
        <Notice tone="warn" title={t('evidence.not-in-backup', { count: made.evidence.left })}>
          {t('failure.evidence-missing.what-to-do')}
        </Notice>
      )}
    </>
  )
}
