import { useState } from 'react'
import type { Evidence } from '#shared/entities/evidence.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { fileSize } from '#renderer/records/file-size.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { say } from '#renderer/ui/toast.ts'
import styles from './evidence.module.css'

/** Evidence that lies in the trash, whose files can be removed for good; nothing where there is none. */
export function DestroyEvidence() {
  const formatter = useFormatter()
  const { t } = formatter
  const { data: trashed = [], error } = useCall('evidence.all', { trash: true })
  const rows = trashed.filter(({ destroyedOn }) => destroyedOn === null)
  const destroy = useCommand('evidence.destroy')
  const [isOpen, setOpen] = useState(false)
  const [sure, setSure] = useState<Evidence | null>(null)

  function run({ id, revision }: Evidence) {
    setSure(null)
    destroy.mutate({ id, revision }, { onSuccess: () => say({ words: t('evidence.destroy.done') }) })
  }

  if (error) return <FailureNotice failure={failureOf(error)} />
  if (rows.length === 0) return null
  return (
    <>
      <Button icon="trash" need="manage" onPress={() => setOpen(true)}>
        {t('evidence.destroy.title')}
      </Button>
      <Dialog
        title={sure ? t('evidence.destroy.sure', { title: sure.title }) : t('evidence.destroy.title')}
        isOpen={isOpen}
        onClose={() => (sure ? setSure(null) : setOpen(false))}
        actions={
          sure ? (
            <>
              <Button kind="danger" onPress={() => run(sure)}>
                {t('evidence.destroy.run')}
              </Button>
              <Button onPress={() => setSure(null)}>{t('app.cancel')}</Button>
            </>
          ) : (
            <Button onPress={() => setOpen(false)}>{t('app.close')}</Button>
          )
        }
      >
        <p>{t('evidence.destroy.text')}</p>
        {!sure && (
          <ul className={styles.trashed}>
            {rows.map((row) => (
              <li key={row.id}>
                <span>
                  {row.title}
                  <span className={styles.quiet}>{` ${row.fileName} · ${fileSize(formatter, row.bytes)}`}</span>
                </span>
                <Button size="small" kind="danger" onPress={() => setSure(row)}>
                  {t('evidence.destroy.run')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </>
  )
}
