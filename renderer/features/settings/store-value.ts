import type { LayoutValue } from '#shared/entities/layout-value.ts'
import { createRecord, trashRecord, updateRecord } from '#renderer/form/record-calls.ts'

type Change = {
  profile: LayoutValue['profile']
  rule: string
  stored: LayoutValue | undefined
  /** Null: the usual value again. */
  value: number | null
}

/** Stores the office's own value of a layout rule, or takes it away. */
export async function storeValue({ profile, rule, stored, value }: Change) {
  if (value === null) {
    if (stored) await trashRecord('layoutValue', stored)
  } else if (!stored) await createRecord('layoutValue', { profile, rule, value })
  else if (stored.value !== value)
    await updateRecord('layoutValue', { id: stored.id, revision: stored.revision, patch: { value } })
}
