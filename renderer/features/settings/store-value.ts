import type { LayoutValue } from '#shared/entities/layout-value.ts'
import { invoke } from '#renderer/api/client.ts'
import { registerFlush } from '#renderer/form/flush.ts'
import { createRecord, trashRecord, updateRecord } from '#renderer/form/record-calls.ts'

type Change = {
  profile: LayoutValue['profile']
  rule: string
  /** Null: the usual value again. */
  value: number | null
}

let last: Promise<void> = Promise.resolve()
registerFlush(() => last)

/** Stores the office's own value of a layout rule, or takes it away. One after another, so that none is made twice. */
export function storeValue(change: Change): Promise<void> {
  const next = last.then(() => store(change))
  last = next.catch(() => undefined)
  return next
}

async function store({ profile, rule, value }: Change) {
  const all = await invoke('layoutValue.all', {})
  const stored = all.find((one) => one.profile === profile && one.rule === rule)
  if (value === null) {
    if (stored) await trashRecord('layoutValue', stored)
  } else if (!stored) {
    await createRecord('layoutValue', { profile, rule, value })
  } else if (stored.value !== value) {
    await updateRecord('layoutValue', { id: stored.id, revision: stored.revision, patch: { value } })
  }
}
