import { useMemo, useState } from 'react'
import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NewDirectiveDialog } from '#renderer/records/new-directive-dialog.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { compareDirectives } from '#shared/rules/directive-order.ts'
import { shortCitation } from '#shared/rules/citation.ts'

/** Adds a directive from the register, by rank; one that is not there yet is made on the spot. */
export function DirectiveCombo({
  label,
  hint,
  without,
  onAdd,
  ...props
}: {
  label: string
  hint?: string | undefined
  hideLabel?: boolean
  /** Ids that are chosen already. */
  without: readonly string[]
  onAdd: (id: string) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}) {
  const formatter = useFormatter()
  const directives = useAll('directive')
  const [typed, setTyped] = useState<string | null>(null)
  const options = useMemo(
    () =>
      directives
        .filter(({ id }) => !without.includes(id))
        .toSorted(compareDirectives)
        .map((directive) => ({
          id: directive.id,
          label: shortCitation(directive, formatter),
          detail: directive.subject || undefined,
        })),
    [directives, without, formatter],
  )
  return (
    <>
      <ComboBox
        {...props}
        label={label}
        hint={hint}
        options={options}
        value={null}
        onChange={(id) => id !== null && onAdd(id)}
        onCreate={setTyped}
      />
      {typed !== null && <NewDirectiveDialog typed={typed} onClose={() => setTyped(null)} onCreated={onAdd} />}
    </>
  )
}
