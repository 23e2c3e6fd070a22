import { TextArea, type TextAreaProps } from '#renderer/ui/text-area.tsx'

/** A short list, one entry a line, so that it can be typed and pasted as text. */
export function LinesControl({
  value,
  onChange,
  ...props
}: Omit<TextAreaProps, 'value' | 'onChange'> & {
  value: readonly string[]
  onChange: (value: string[]) => void
}) {
  return (
    <TextArea
      {...props}
      rows={2}
      value={value.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
    />
  )
}
