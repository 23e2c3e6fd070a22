import { useRef, useState } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { FieldControl } from '#renderer/form/field-control.tsx'
import { emptyValue, readField } from '#renderer/form/field-value.ts'
import { fieldWords } from '#renderer/form/field-words.ts'
import { failureText, problemText } from '#renderer/i18n/failure-text.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorSummary } from '#renderer/ui/error-summary.tsx'
import type { CallInput } from '#shared/contract.ts'
import { directive } from '#shared/entities/directive.ts'
import { directiveFrom } from './directive-from-text.ts'
import styles from './fields.module.css'

const asked = ['kind', 'typeName', 'number', 'issuedOn', 'issuer', 'subject', 'family', 'status'] as const
type Asked = (typeof asked)[number]

/** A new entry of the register, made while a plan is written. What was typed in the search is its beginning. */
export function NewDirective({ typed, onClose, onMade }: {
  typed: string
  onClose: () => void
  onMade: (id: string) => void
}) {
  const formatter = useFormatter()
  const { t } = formatter
  const [values, setValues] = useState<Record<string, unknown>>(() => startWith(typed))
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<string | null>(null)
  const isBusy = useRef(false)
  const problems = attempt === 0 ? [] : asked.flatMap((name) => problemOf(name))

  function problemOf(name: Asked) {
    const reading = readField(directive.fields[name], values[name])
    if (reading.ok) return []
    const { label } = fieldWords(formatter, 'directive', name)
    return [{ field: name, words: `${label}: ${problemText(formatter, reading.problem.reason, reading.problem.limit)}` }]
  }

  async function save() {
    setAttempt(attempt + 1)
    if (isBusy.current || asked.some((name) => problemOf(name).length > 0)) return
    isBusy.current = true
    try {
      const made = await invoke('directive.create', values as CallInput<'directive.create'>)
      onMade(made.id)
    } catch (error) {
      setFailure(failureText(formatter, failureOf(error)).title)
    } finally {
      isBusy.current = false
    }
  }

  return (
    <Dialog
      title={t('plan-editor.directive.new')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void save()}>
            {t('plan-editor.directive.save')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <ErrorSummary entries={failure ? [...problems, { field: 'typeName', words: failure }] : problems} attempt={attempt} />
        {asked.map((name) => (
          <div key={name} data-field={name}>
            <FieldControl
              {...fieldWords(formatter, 'directive', name)}
              entity="directive"
              name={name}
              field={directive.fields[name]}
              optional={directive.fields[name].optional}
              value={values[name]}
              error={problems.find((problem) => problem.field === name)?.words}
              onChange={(value) => setValues({ ...values, [name]: value })}
              onBlur={() => undefined}
              onFocus={() => undefined}
            />
          </div>
        ))}
      </form>
    </Dialog>
  )
}

function startWith(typed: string): Record<string, unknown> {
  const empty = Object.entries(directive.fields).map(([name, field]) => [name, emptyValue(field)])
  return { ...Object.fromEntries(empty), ...directiveFrom(typed) }
}
