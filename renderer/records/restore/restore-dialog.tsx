import { useState } from 'react'
import type { LookedAt } from '#shared/contract/backup-calls.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { SecretField } from '#renderer/ui/secret-field.tsx'
import { CountsTable } from './counts-table.tsx'
import styles from './restore.module.css'
import type { Restore } from './use-restore.ts'

/** What a backup holds, what would be lost for it, and the way to make it the office. */
export function RestoreDialog({ restore }: { restore: Restore }) {
  return restore.chosen ? <Chosen key={restore.chosen.handle} chosen={restore.chosen} restore={restore} /> : null
}

function Chosen({ chosen, restore: { task, failure, close, check, restore } }: { chosen: LookedAt; restore: Restore }) {
  const { t, moment } = useFormatter()
  const [secret, setSecret] = useState('')
  const [isWanted, setWanted] = useState(false)
  const { present, locked, known } = chosen
  const isOther = present !== null && !present.sameOffice
  const isRunning = task.share !== undefined
  const asked = locked && !known
  const given = asked && secret !== '' ? secret : null
  return (
    <Dialog
      title={t('backup.restore.title')}
      isOpen
      onClose={() => {
        if (isRunning) task.cancel()
        close()
      }}
      actions={
        isRunning ? (
          <Progress label={t('backup.restore.running')} done={task.share ?? null} onCancel={task.cancel} />
        ) : (
          <>
            <Button
              kind={present === null ? 'primary' : 'danger'}
              isDisabled={(isOther && !isWanted) || (asked && secret === '')}
              onPress={() => restore(given, isOther)}
            >
              {t('backup.restore.do')}
            </Button>
            <Button onPress={() => check(given)}>{t('backup.restore.check')}</Button>
            <Button kind="quiet" onPress={close}>
              {t('app.cancel')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.column}>
        <p>
          {t('backup.restore.of', {
            sequence: chosen.sequence,
            office: chosen.office || t('app.name'),
            at: moment(chosen.at, 'day-time'),
          })}
        </p>
        <CountsTable then={chosen.counts} today={present?.counts ?? null} />
        {present && <Lost present={present} />}
        {present?.sameOffice && present.changes !== 0 && <p className={styles.quiet}>{t('backup.restore.erased')}</p>}
        {isOther && (
          <CheckBox isSelected={isWanted} onChange={setWanted}>
            {t('backup.restore.other-office.want')}
          </CheckBox>
        )}
        {asked && <SecretField label={t('backup.restore.secret')} value={secret} onChange={setSecret} />}
        {locked && known && <p className={styles.quiet}>{t('backup.restore.known')}</p>}
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Dialog>
  )
}

function Lost({ present: { sameOffice, changes, lastAt } }: { present: NonNullable<LookedAt['present']> }) {
  const { t, moment } = useFormatter()
  if (!sameOffice) return <Notice tone="warn">{t('backup.restore.other-office')}</Notice>
  if (changes === null) return <Notice tone="warn">{t('backup.restore.other-line')}</Notice>
  const at = lastAt === null ? '' : moment(lastAt, 'day-time')
  return <Notice tone={changes === 0 ? 'ok' : 'warn'}>{t('backup.restore.lost', { count: changes, at })}</Notice>
}
