import { useQueryClient } from '@tanstack/react-query'
import type { BackupRoom } from '#shared/contract/backup-calls.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import styles from './backup.module.css'

const times = ['never', 'daily', 'end'] as const

type Time = (typeof times)[number]

/** Backups that make themselves: when, where, and why the last one could not be made. */
export function Automatic({ room: { automatic } }: { room: BackupRoom }) {
  const formatter = useFormatter()
  const { t, moment } = formatter
  const change = useCommand('backup.automatic')
  const client = useQueryClient()
  const failed = automatic?.failed

  function set(when: Time, place: 'last' | 'choose') {
    change.mutate({ when, place }, { onSuccess: (room) => client.setQueryData(['backup.state', {}], room) })
  }

  return (
    <section className={styles.part}>
      <h2>{t('backup.automatic')}</h2>
      <p className={styles.quiet}>{t('backup.automatic.text')}</p>
      {failed && (
        <Notice tone="warn" title={t('backup.automatic.failed')}>
          <p>{failureWords(formatter, { code: failed.code }).title}.</p>
          <p>{failureWords(formatter, { code: failed.code }).whatToDo}</p>
          <p>{t('backup.automatic.failed.at', { at: moment(failed.at, 'day-time') })}</p>
        </Notice>
      )}
      <RadioGroup
        label={t('backup.automatic.when')}
        options={times.map((id) => ({ id, label: t(`backup.automatic.${id}`) }))}
        value={automatic?.when ?? 'never'}
        onChange={(when) => set(when as Time, 'last')}
        isDisabled={change.isPending}
      />
      {automatic && (
        <>
          <p className={styles.quiet}>{t('backup.automatic.folder')}</p>
          <p className={styles.path}>{automatic.folder}</p>
          <div className={styles.actions}>
            <Button isDisabled={change.isPending} onPress={() => set(automatic.when, 'choose')}>
              {t('backup.automatic.choose')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
