import { useEffect, useMemo, useRef } from 'react'
import type { EntityName } from '#shared/entities/names.ts'
import type { StoredRow } from '#renderer/api/stored-row.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import type { FieldFrame } from '#renderer/ui/field-frame.ts'
import { MultiPicker } from '#renderer/ui/multi-picker.tsx'
import type { Option } from '#renderer/ui/option.ts'
import { quickRecord } from './quick-record.ts'
import { createRecord } from './record-calls.ts'
import { useSayFailure } from './say-failure.ts'
import { TrashedRecords } from './trashed-records.tsx'
import { useTrashed } from './use-trashed.ts'

type Common = FieldFrame & { to: EntityName; onBlur: () => void; onFocus: () => void }

/** Picks one record, or makes a new one from what was typed. */
export function ReferenceControl({
  to,
  value,
  onChange,
  ...props
}: Common & { value: string | null; onChange: (value: string | null) => void }) {
  const named = useMemo(() => (value === null ? [] : [value]), [value])
  const { options, trashed } = useRecordOptions(to, named)
  // What was picked while the new record was being made was meant.
  const onCreate = useCreate(to, value, (id, asked, now) => now === asked && onChange(id))
  return (
    <>
      <ComboBox {...props} options={options} value={value} onChange={onChange} onCreate={onCreate} />
      <TrashedRecords entity={to} records={trashed} />
    </>
  )
}

/** Picks several records. */
export function ReferencesControl({
  to,
  value,
  onChange,
  ...props
}: Common & { value: readonly string[]; onChange: (value: string[]) => void }) {
  const { options, trashed } = useRecordOptions(to, value)
  const onCreate = useCreate(to, value, (id, _asked, now) => onChange([...now, id]))
  return (
    <>
      <MultiPicker {...props} options={options} value={value} onChange={onChange} onCreate={onCreate} />
      <TrashedRecords entity={to} records={trashed} />
    </>
  )
}

// All records of an entity as options, in the order of the language, and those named that lie in the trash.
function useRecordOptions(to: EntityName, named: readonly string[]): { options: Option[]; trashed: StoredRow[] } {
  const formatter = useFormatter()
  const rows = useAll(to)
  const trashed = useTrashed(to, named)
  const options = useMemo(
    () =>
      rows
        .map((row) => ({ id: row.id, ...recordTitle(formatter, to, row) }))
        .sort((a, b) => formatter.compare(a.label, b.label)),
    [rows, formatter, to],
  )
  const others = trashed.map((row) => ({ id: row.id, ...recordTitle(formatter, to, row) }))
  return { options: others.length === 0 ? options : [...options, ...others], trashed }
}

// Makes a record from what was typed, where a line is enough for one; tells what the field held when it was asked for, and now.
function useCreate<T>(to: EntityName, value: T, onCreated: (id: string, asked: T, now: T) => void) {
  const fail = useSayFailure()
  const latest = useRef({ value, onCreated })
  useEffect(() => {
    latest.current = { value, onCreated }
  })
  if (!quickRecord(to, '')) return undefined
  return (text: string) => {
    const values = quickRecord(to, text)
    if (values)
      createRecord(to, values).then(({ id }) => latest.current.onCreated(id, value, latest.current.value), fail)
  }
}
