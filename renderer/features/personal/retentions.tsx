import { useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { Erased } from '#shared/contract/personal-calls.ts'
import { retention } from '#shared/entities/retention.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { PartList } from '#renderer/records/part-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { DestroyDialog } from './destroy-dialog.tsx'
import { DueRecords } from './due-records.tsx'
import { ErasedNotice } from './erased-notice.tsx'
import styles from './personal.module.css'
import { retentionLayout } from './personal-layouts.ts'

/** How long names are kept, and what is due to be erased now; nothing is erased by itself. */
export function Retentions() {
  const t = useT()
  const propose = useCommand('retention.propose')
  const parts = useParts('retention', {}, { column: 'createdAt', direction: 'ascending' })
  const due = useCall('retention.due', {}).data ?? []
  const [isDestroying, setDestroying] = useState(false)
  const [erased, setErased] = useState<Erased | null>(null)
  const total = due.reduce((sum, one) => sum + one.total, 0)
  const left = retention.fields.what.options.filter((what) => !parts.rows.some((row) => row.what === what))

  return (
    <ListArea>
      <div className={styles.page}>
        <p className={styles.hint}>{t('personal.retention.hint')}</p>
        {erased && <ErasedNotice erased={erased} />}
        <div className={styles.parts}>
          <PartList
            parts={parts}
            isOnPage
            layout={retentionLayout}
            fresh={left[0] === undefined ? null : { ...blankRecord('retention', {}), what: left[0], years: 5 }}
            addWords={t('personal.retention.add')}
            none={t('personal.retention.none')}
            lines={parts.rows.map((row) => ({
              id: row.id,
              title: t(`retention.what.${row.what}`),
              facts: [t('personal.retention.years', { count: row.years }), row.basis],
              chip: !row.verified && <Chip tone="warn">{t('personal.unverified')}</Chip>,
            }))}
          />
          {parts.isRead && left.length > 0 && (
            <div>
              <Button
                need="manage"
                isDisabled={propose.isPending}
                onPress={() => propose.mutate({ note: t('personal.retention.proposal') })}
              >
                {t('personal.retention.propose')}
              </Button>
            </div>
          )}
        </div>
        {due.length > 0 && (
          <section className={styles.parts} aria-labelledby="due-now">
            <h2 id="due-now">{t('personal.due')}</h2>
            <p>{t('personal.due.count', { count: total })}</p>
            {due
              .filter((one) => one.total > 0)
              .map((one) => (
                <DueRecords key={one.retention.id} due={one} />
              ))}
            {total > 0 && (
              <div>
                <Button kind="danger" icon="trash" need="administer" onPress={() => setDestroying(true)}>
                  {t('personal.due.erase')}
                </Button>
              </div>
            )}
          </section>
        )}
        {isDestroying && (
          <DestroyDialog
            due={due.filter((one) => one.total > 0)}
            onClose={() => setDestroying(false)}
            onErased={(done) => {
              setDestroying(false)
              setErased(done)
            }}
          />
        )}
      </div>
    </ListArea>
  )
}
