import { useState } from 'react'
import { useNamedOf } from '#renderer/api/use-rows.ts'
import type { StoredRecord, Values } from '#renderer/form/autosave.ts'
import { FieldControl } from '#renderer/form/field-control.tsx'
import { readField } from '#renderer/form/field-value.ts'
import { fieldWords } from '#renderer/form/field-words.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { readRecords, updateRecords } from '#renderer/form/record-calls.ts'
import { sameValue } from '#renderer/form/same-value.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import { problemWords } from '#shared/i18n/failure-words.ts'
import { bulkFields } from './bulk-fields.ts'
import { BulkPreview } from './bulk-preview.tsx'
import styles from './bulk.module.css'
import { useSayDone } from './use-say-done.ts'

type Props = {
  entity: EntityName
  layout: FormLayout
  ids: readonly string[]
  onClose: () => void
  onDone: () => void
}

/** One field that gets the same value in several records: what changes is shown before it is stored in one step. */
export function BulkEditDialog({ entity, layout, ids, onClose, onDone }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  const description: Entity = entities[entity]
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const [isLeft, setLeft] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const sayDone = useSayDone()
  const rows = [...useNamedOf(new Map([[entity, new Set(ids)]])).values()] as StoredRecord[]
  const field = name === null ? undefined : description.fields[name]
  const reading = field && readField(field, value)
  const patch: Values | null = name !== null && reading?.ok ? { [name]: reading.value } : null
  const changing = patch && name !== null ? rows.filter((row) => !sameValue(row[name], patch[name])) : []

  function choose(next: string | null) {
    setName(next)
    setLeft(false)
    setValue(next === null ? null : emptyOf(description.fields[next]?.kind))
  }

  async function store() {
    if (!patch || name === null) return setLeft(true)
    setBusy(true)
    try {
      const fresh = (await readRecords(entity, ids)).filter((row) => !sameValue(row[name], patch[name]))
      await updateRecords(entity, fresh, patch)
      onClose()
      onDone()
      sayDone(t('lists.changed', { count: fresh.length }))
    } catch (error) {
      fail(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={t('lists.edit.title', { count: ids.length })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={changing.length === 0 || isBusy} onPress={() => void store()}>
            {t('lists.edit.apply', { count: changing.length })}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select
          label={t('lists.edit.field')}
          hint={t('lists.edit.choose')}
          options={bulkFields(entity, layout)
            .map((id) => ({ id, label: fieldWords(formatter, entity, id).label }))
            .toSorted((a, b) => formatter.compare(a.label, b.label))}
          value={name}
          onChange={choose}
        />
        {name !== null && field && (
          <FieldControl
            key={name}
            {...fieldWords(formatter, entity, name)}
            entity={entity}
            name={name}
            field={field}
            optional={field.optional && field.kind !== 'flag'}
            value={value}
            error={isLeft && reading && !reading.ok ? problemWords(formatter, reading.problem) : undefined}
            onChange={setValue}
            onBlur={() => setLeft(true)}
            onFocus={() => {}}
          />
        )}
        {name !== null && patch && (
          <BulkPreview
            entity={entity}
            name={name}
            value={patch[name]}
            rows={changing}
            same={rows.length - changing.length}
          />
        )}
      </div>
    </Dialog>
  )
}

function emptyOf(kind: string | undefined): unknown {
  if (kind === 'flag') return false
  if (kind === 'references') return []
  return null
}
