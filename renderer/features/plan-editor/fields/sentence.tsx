import { roomFor, type FieldControlProps } from '#renderer/form/field-control.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'

/** A sentence of one line in a field that grows with it, so that a long one is read whole. */
export function Sentence({ value, onChange, ...props }: FieldControlProps) {
  return (
    <TextArea
      {...props}
      rows={1}
      maxLength={roomFor(props.field)}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(props.field.kind === 'line' ? text.replaceAll('\n', ' ') : text)}
    />
  )
}
