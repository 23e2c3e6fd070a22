import { useEffect, useState } from 'react'
import { useForm } from '@tanstack/react-form'
import type { Entity, Fields } from '#shared/entity.ts'
import type { Problem } from '#shared/failure.ts'
import type { StoredRecord, Values } from './autosave.ts'
import { createEntitySession } from './entity-session.ts'
import { registerFlush } from './flush.ts'

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
    return createEntitySession(entity, row, { show, onContested: setContested, onProblems: setProblems })
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
    change: session.change,
    focus: session.focus,
    blur: session.blur,
    /** Stored values of fields that were changed elsewhere while they were typed in here. */
    contested,
    /** Why fields that are right in themselves wait to be stored. */
    problems,
    settle: session.settle,
    /** Puts values in as if they had been typed, for example those of a draft. */
    type(values: Values) {
      for (const [name, value] of Object.entries(values)) {
        if (!(name in entity.fields)) continue
        form.setFieldValue(name, value)
        form.setFieldMeta(name, (meta) => ({ ...meta, isTouched: true, isBlurred: true }))
        session.change(name, value)
      }
    },
  }
}

function valuesOf(fields: Fields, row: StoredRecord): Values {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]]))
}
