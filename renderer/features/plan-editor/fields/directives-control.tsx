import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { TrashedRecords } from '#renderer/form/trashed-records.tsx'
import { useTrashed } from '#renderer/form/use-trashed.ts'
import { DirectiveStatus } from '#renderer/records/directive-status.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { KeepFocus } from '#renderer/ui/keep-focus.tsx'
import { shortCitation } from '#shared/rules/citation.ts'
import { DirectiveCombo } from './directive-combo.tsx'
import styles from './fields.module.css'

const none: string[] = []

/** The directives a task carries out: each with how it stands, and a search that adds one. */
export function DirectivesControl({ value, onChange, label, hint, isReadOnly, onBlur, onFocus }: FieldControlProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const directives = useAll('directive')
  const ids = Array.isArray(value) ? (value as string[]) : none
  const trashed = useTrashed('directive', ids)
  return (
    <KeepFocus>
      <div className={styles.stack}>
        {ids.length > 0 && (
          <ul className={styles.list} aria-label={label}>
            {ids.map((id) => {
              const directive = [...directives, ...trashed].find((one) => one.id === id)
              const name = directive ? shortCitation(directive, formatter) : t('app.unknown')
              return (
                <li key={id} data-entry className={styles.entry}>
                  <span className={styles.grow}>
                    {name}
                    {directive?.subject && <span className={styles.detail}>{directive.subject}</span>}
                    {directive && (
                      <span className={styles.under}>
                        <DirectiveStatus directive={directive} />
                      </span>
                    )}
                  </span>
                  <Button
                    need="write"
                    kind="quiet"
                    size="small"
                    icon="close"
                    aria-label={t('plan-editor.remove', { name })}
                    onPress={() => onChange(ids.filter((one) => one !== id))}
                  />
                </li>
              )
            })}
          </ul>
        )}
        <TrashedRecords entity="directive" records={trashed} />
        {!isReadOnly && (
          <DirectiveCombo
            label={t('plan-editor.directive.add')}
            hint={hint}
            without={ids}
            onAdd={(id) => onChange([...ids, id])}
            {...{ onBlur, onFocus }}
          />
        )}
      </div>
    </KeepFocus>
  )
}
