import { useState } from 'react'
import type { Entity } from '#shared/entity.ts'
import { useQuery } from '@tanstack/react-query'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import type { StoredRecord, Values } from './autosave.ts'
import { draftsOf } from './drafts.ts'
import { fieldWords } from './field-words.ts'
import { useSayFailure } from './say-failure.ts'
import { sameValue } from './same-value.ts'

type Props = {
  /** What holds the typing: the form of a record, or whatever else stores fields of one. */
  form: {
    entity: Entity
    id: string
    /** What a field holds now. */
    typed: (name: string) => unknown
    resume: (values: Values) => void
  }
  row: StoredRecord
  /** The fields that can be seen here; the rest is offered where it can. */
  fields: readonly string[]
}

/** Offers back what was typed the last time and could not be saved. What is taken up stays a draft until it is stored. */
export function DraftOffer({ form, row, fields }: Props) {
  const formatter = useFormatter()
  const { t, list } = formatter
  const fail = useSayFailure()
  // An answer is for what was kept by then; later typing that could not be saved is offered anew.
  const [answered, setAnswered] = useState<string>()
  const drafts = draftsOf(form.entity.name, form.id)
  // Read once when the form opens: drafts of this very form must not be offered to itself.
  const draft = useQuery({ queryKey: ['draft.list', form.entity.name, form.id], queryFn: drafts.read, gcTime: 0 })
  if (!draft.data || draft.data.savedAt === answered) return null
  const { values, savedAt } = draft.data
  const isNew = (name: string) => !sameValue(values[name], row[name]) && !sameValue(values[name], form.typed(name))
  const names = fields.filter((name) => name in values && isNew(name))
  if (names.length === 0) return null
  const labels = names.map((name) => fieldWords(formatter, form.entity.name, name).label)

  function take() {
    form.resume(Object.fromEntries(names.map((name) => [name, values[name]])))
    setAnswered(savedAt)
  }

  function drop() {
    setAnswered(savedAt)
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
