import { useState } from 'react'
import { useForm } from '@tanstack/react-form'
import type { Field } from '#shared/field.ts'
import type { Failure, Problem } from '#shared/failure.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import type { Values } from './autosave.ts'
import { readField } from './field-value.ts'

export type SubmitField = {
  name: string
  /** Whose words the field has: `<entity>.<name>` unless `label` says otherwise. */
  entity: string
  field: Field
  label?: string
  hint?: string
  /** Half as wide, so that two stand beside each other. */
  half?: boolean
}

type Options = {
  fields: readonly SubmitField[]
  initial: Values
  submit: (values: Values) => Promise<void>
}

export type SubmitForm = ReturnType<typeof useSubmitForm>

/** A form that is sent with a button, for what does not exist yet. All that is wrong is said at once, on sending. */
export function useSubmitForm({ fields, initial, submit }: Options) {
  const [problems, setProblems] = useState<Problem[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [isSending, setSending] = useState(false)
  const form = useForm({ defaultValues: initial })

  async function send() {
    const readings = fields.map(({ name, field }) => ({ name, reading: readField(field, form.state.values[name]) }))
    const wrong = readings.flatMap(({ name, reading }) => (reading.ok ? [] : [{ ...reading.problem, path: name }]))
    setProblems(wrong)
    setFailure(null)
    setAttempt(attempt + 1)
    if (wrong.length > 0) return
    setSending(true)
    try {
      await submit(Object.fromEntries(readings.map(({ name, reading }) => [name, reading.ok ? reading.value : null])))
    } catch (error) {
      const said = failureOf(error)
      const ours = (said.problems ?? []).flatMap((problem) => {
        const name = fields.find((field) => problem.path.split('.').includes(field.name))?.name
        return name === undefined ? [] : [{ ...problem, path: name }]
      })
      setProblems(ours)
      if (ours.length === 0) setFailure(said)
    } finally {
      setSending(false)
    }
  }

  function mended(name: string) {
    setProblems((before) => before.filter((problem) => problem.path !== name))
  }

  return { form, fields, problems, failure, attempt, isSending, send, mended }
}
