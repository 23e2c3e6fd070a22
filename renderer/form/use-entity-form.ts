import { useEffect, useState, type Dispatch, type SetStateAction } from 'react'
import { useForm } from '@tanstack/react-form'
import type { Entity, Fields } from '#shared/entity.ts'
import type { Problem } from '#shared/failure.ts'
import type { StoredRecord, Values } from './autosave.ts'
import { createEntitySession } from './entity-session.ts'
import { registerFlush } from './flush.ts'
import { sameValue } from './same-value.ts'

export type EntityForm = ReturnType<typeof useEntityForm>

/**
 * A form on one stored record that saves itself while it is typed in. Give the component that calls it the record's
 * id as `key`. What is typed wins over what is stored until it is saved; everything else follows the stored record.
 */
export function useEntityForm(entity: Entity, row: StoredRecord) {
  const [defaultValues] = useState(() => valuesOf(entity.fields, row))
  const form = useForm({ defaultValues })
  const [contested, setContested] = useState<Values>({})
  const [problems, setProblems] = useState<Record<string, Problem>>({})
  const [session] = useState(() => {
    const show = (name: string, value: unknown) => form.setFieldValue(name, value, { dontUpdateMeta: true })
    return createEntitySession(entity, row, {
      show,
      onContested: changed(setContested),
      onProblems: changed(setProblems),
    })
  })

  useEffect(() => session.follow(row), [session, row])

  useEffect(() => {
    const unregister = registerFlush(session.flush)
    session.begin()
    return () => void session.leave().then(unregister)
  }, [session])

  return {
    entity,
    id: row.id,
    form,
    /** What a field holds now. */
    typed: (name: string): unknown => form.state.values[name],
    change: session.change,
    focus: session.focus,
    blur: session.blur,
    /** Stored values of fields that were changed elsewhere while they were typed in here. */
    contested,
    /** Why fields that are right in themselves wait to be stored. */
    problems,
    settle: session.settle,
    /** Takes up the values of a draft as if they had just been typed. */
    resume(values: Values) {
      for (const [name, value] of Object.entries(values)) {
        if (!(name in entity.fields)) continue
        form.setFieldValue(name, value)
        form.setFieldMeta(name, (meta) => ({ ...meta, isTouched: true, isBlurred: true }))
        session.resume(name, value)
      }
    },
  }
}

// Saving tells the same again and again; the form is drawn anew only when something else holds.
function changed<T>(set: Dispatch<SetStateAction<T>>): (next: T) => void {
  return (next) => set((before) => (sameValue(before, next) ? before : next))
}

function valuesOf(fields: Fields, row: StoredRecord): Values {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]]))
}
