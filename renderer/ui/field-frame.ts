/** What every field shows around its control. `error` is a whole sentence; while it is there the field counts as invalid. */
export type FieldFrame = {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Says "(optional)" behind the label; required is the rule and is not marked. */
  optional?: boolean | undefined
  /** The label is said but not shown, for a field in a table or a bar. */
  hideLabel?: boolean | undefined
  isDisabled?: boolean | undefined
  isReadOnly?: boolean | undefined
}
