import { useState } from 'react'
import { needToChange } from '#shared/access/call-needs.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { readRecords, trashRecords } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { EntityName } from '#shared/entities/names.ts'
import { BulkEditDialog } from './bulk-edit-dialog.tsx'
import { bulkFields } from './bulk-fields.ts'
import styles from './bulk.module.css'
import { useSayDone } from './use-say-done.ts'
import { mostSelected, type Selection } from './use-selection.ts'

type Props = {
  entity: EntityName
  layout: FormLayout
  selection: Selection
  total: number
  onAll: () => void
  onTrashed: () => void
}

/** How many rows of a list are selected, and what can be done with all of them in one step. */
export function BulkBar({ entity, layout, selection, total, onAll, onTrashed }: Props) {
  const t = useT()
  const fail = useSayFailure()
  const [isEditing, setEditing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const sayDone = useSayDone()
  const count = selection.ids.size

  async function trash() {
    setBusy(true)
    try {
      const rows = await readRecords(entity, [...selection.ids])
      await trashRecords(entity, rows)
      selection.clear()
      onTrashed()
      sayDone(t('lists.trashed', { count: rows.length }))
    } catch (error) {
      fail(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className={styles.bar} role="toolbar" aria-label={t('lists.selected', { count })}>
      <output className={styles.count}>{t('lists.selected', { count })}</output>
      {bulkFields(entity, layout).length > 0 && (
        <Button size="small" icon="edit" need={needToChange(entity)} onPress={() => setEditing(true)}>
          {t('lists.edit')}
        </Button>
      )}
      <Button size="small" icon="trash" need={needToChange(entity)} isDisabled={isBusy} onPress={() => void trash()}>
        {t('app.move-to-trash')}
      </Button>
      {count < Math.min(total, mostSelected) && (
        <Button size="small" kind="quiet" onPress={onAll}>
          {total > mostSelected
            ? t('lists.select-first', { count: mostSelected })
            : t('lists.select-all', { count: total })}
        </Button>
      )}
      <Button size="small" kind="quiet" onPress={selection.clear}>
        {t('lists.clear')}
      </Button>
      {isEditing && (
        <BulkEditDialog
          entity={entity}
          layout={layout}
          ids={[...selection.ids]}
          onClose={() => setEditing(false)}
          onDone={selection.clear}
        />
      )}
    </div>
  )
}
