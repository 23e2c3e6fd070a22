import { useMemo } from 'react'
import type { EntityName } from '#shared/entities/names.ts'
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

type Common = FieldFrame & { to: EntityName; onBlur: () => void; onFocus: () => void }

/** Picks one record, or makes a new one from what was typed. */
export function ReferenceControl({
  to,
  onChange,
  ...props
}: Common & { value: string | null; onChange: (value: string | null) => void }) {
  const options = useRecordOptions(to)
  return <ComboBox {...props} options={options} onChange={onChange} onCreate={useCreate(to, onChange)} />
}

/** Picks several records. */
export function ReferencesControl({
  to,
  value,
  onChange,
  ...props
}: Common & { value: readonly string[]; onChange: (value: string[]) => void }) {
  const options = useRecordOptions(to)
  return (
    <MultiPicker
      {...props}
      options={options}
      value={value}
      onChange={onChange}
      onCreate={useCreate(to, (id) => onChange([...value, id]))}
    />
  )
}

/** All records of an entity as options, in the order of the language. */
function useRecordOptions(to: EntityName): Option[] {
  const formatter = useFormatter()
  const rows = useAll(to)
  return useMemo(
    () =>
      rows
        .map((row) => ({ id: row.id, ...recordTitle(formatter, to, row) }))
        .sort((a, b) => formatter.compare(a.label, b.label)),
    [rows, formatter, to],
  )
}

// Makes a record from what was typed, where a line is enough for one.
function useCreate(to: EntityName, onCreated: (id: string) => void) {
  const fail = useSayFailure()
  if (!quickRecord(to, '')) return undefined
  return (text: string) => {
    const values = quickRecord(to, text)
    if (values) createRecord(to, values).then((row) => onCreated(row.id), fail)
  }
}
