import { useContext } from 'react'
import { longestRaw, type Field } from '#shared/field.ts'
import type { RichText } from '#shared/rich-text.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { DayField } from '#renderer/ui/day-field.tsx'
import type { FieldFrame } from '#renderer/ui/field-frame.ts'
import { ImageField } from '#renderer/ui/image-field.tsx'
import { MoneyField } from '#renderer/ui/money-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RichTextEditor } from '#renderer/ui/rich-text-editor.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { CurrencyContext } from './currency-context.ts'
import { optionsOf } from './field-words.ts'
import { LinesControl } from './lines-control.tsx'
import { ReferenceControl, ReferencesControl } from './reference-control.tsx'

export type FieldControlProps = FieldFrame & {
  entity: string
  name: string
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  onFocus: () => void
}

const decimalFormat: Intl.NumberFormatOptions = { maximumFractionDigits: 6 }

/** The control of a field: its kind decides. */
export function FieldControl({ entity, name, field, value, ...props }: FieldControlProps) {
  const formatter = useFormatter()
  const currency = useContext(CurrencyContext)
  const text = typeof value === 'string' ? value : ''
  const orNull = typeof value === 'string' ? value : null
  const number = typeof value === 'number' ? value : orNull
  const list = Array.isArray(value) ? value : []
  // An optional text that is emptied is stored as nothing, not as an empty text.
  const onText = (typed: string) => props.onChange(field.optional && typed === '' ? null : typed)
  switch (field.kind) {
    case 'line':
      return <TextField {...props} maxLength={roomFor(field)} value={text} onChange={onText} />
    case 'text':
      return <TextArea {...props} maxLength={roomFor(field)} value={text} onChange={onText} />
    case 'rich':
      return <RichTextEditor {...props} value={list as RichText} onChange={props.onChange} />
    case 'lines':
      return <LinesControl {...props} value={list as string[]} />
    case 'day':
      return <DayField {...props} value={orNull} />
    case 'time':
      return <TimeField {...props} value={orNull} />
    case 'count':
      return <NumberField {...props} onType={props.onChange} value={number} />
    case 'decimal':
      return <NumberField {...props} onType={props.onChange} value={number} format={decimalFormat} />
    case 'amount':
      return <MoneyField {...props} onType={props.onChange} currency={currency} value={number} />
    case 'choice':
      return <Select {...props} options={optionsOf(formatter, entity, name, field)} value={orNull} />
    case 'reference':
      return <ReferenceControl {...props} to={field.to ?? 'unit'} value={orNull} />
    case 'references':
      return <ReferencesControl {...props} to={field.to ?? 'unit'} value={list as string[]} />
    case 'image':
      return <ImageField {...props} value={orNull} />
    case 'flag':
      return (
        <CheckBox
          isSelected={value === true}
          onChange={props.onChange}
          onBlur={props.onBlur}
          onFocus={props.onFocus}
          hint={props.hint}
          error={props.error}
          isDisabled={props.isDisabled ?? false}
          isReadOnly={props.isReadOnly ?? false}
        >
          {props.label}
        </CheckBox>
      )
  }
}

/** Room for more than a field may hold, so that too much is said in words and not cut; the rest of a whole book stays out. */
export function roomFor({ max }: Field): number | undefined {
  return max === undefined ? undefined : longestRaw(max)
}
