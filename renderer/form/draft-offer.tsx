import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import type { StoredRecord } from './autosave.ts'
import { draftsOf } from './drafts.ts'
import { fieldWords } from './field-words.ts'
import { useSayFailure } from './say-failure.ts'
import { sameValue } from './same-value.ts'
import type { EntityForm } from './use-entity-form.ts'

type Props = {
  form: EntityForm
  row: StoredRecord
  /** The fields that can be seen here; the rest is offered where it can. */
  fields: readonly string[]
}

/** Offers back what was typed the last time and could not be saved. What is taken up stays a draft until it is stored. */
export function DraftOffer({ form, row, fields }: Props) {
  const formatter = useFormatter()
  const { t, list } = formatter
  const fail = useSayFailure()
  const [isAnswered, setAnswered] = useState(false)
  const drafts = draftsOf(form.entity.name, form.id)
  // Read once when the form opens: drafts of this very form must not be offered to itself.
  const draft = useQuery({ queryKey: ['draft.list', form.entity.name, form.id], queryFn: drafts.read, gcTime: 0 })
  if (!draft.data || isAnswered) return null
  const { values, savedAt } = draft.data
  const isNew = (name: string) => !sameValue(values[name], row[name]) && !sameValue(values[name], form.typed(name))
  const names = fields.filter((name) => name in values && isNew(name))
  if (names.length === 0) return null
  const labels = names.map((name) => fieldWords(formatter, form.entity.name, name).label)

  function take() {
    form.resume(Object.fromEntries(names.map((name) => [name, values[name]])))
    setAnswered(true)
  }

  function drop() {
    setAnswered(true)
    drafts.drop(names).catch(fail)
  }

  return (
    <Notice
      tone="warn"
      title={t('app.draft.title', { time: formatter.moment(savedAt, 'day-time') })}
      actions={
        <>
          <Button size="small" onPress={take}>
            {t('app.draft.take')}
          </Button>
          <Button size="small" kind="quiet" onPress={drop}>
            {t('app.draft.drop')}
          </Button>
        </>
      }
    >
      {t('app.draft.fields', { fields: list(labels) })}
    </Notice>
  )
}
