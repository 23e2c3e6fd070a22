import { useRef, useState } from 'react'
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
  /** What other fields become when one is filled in, such as a usual value; a field somebody filled in stays. */
  following?: ((name: string, value: unknown) => Values | Promise<Values>) | undefined
}

export type SubmitForm = ReturnType<typeof useSubmitForm>

/** A form that is sent with a button, for what does not exist yet. All that is wrong is said at once, on sending. */
export function useSubmitForm({ fields, initial, submit, following }: Options) {
  const [problems, setProblems] = useState<Problem[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [isSending, setSending] = useState(false)
  const touched = useRef(new Set<string>())
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

  /** A field was filled in: its problem goes, and what follows from it is filled in too. */
  function changed(name: string, value: unknown) {
    touched.current.add(name)
    setProblems((before) => before.filter((problem) => problem.path !== name))
    void follow(name, value)
  }

  // What cannot be looked up is no fault of the form: its fields stay as they are.
  async function follow(name: string, value: unknown) {
    const usual = await Promise.resolve(following?.(name, value) ?? {}).catch(() => ({}))
    if (!Object.is(form.state.values[name], value)) return
    for (const [other, one] of Object.entries(usual)) if (!touched.current.has(other)) form.setFieldValue(other, one)
  }

  return { form, fields, problems, failure, attempt, isSending, send, changed }
}
