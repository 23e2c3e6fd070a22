import { useEffect, useState } from 'react'
import type { Entity } from '#shared/entity.ts'
import { draftsOf } from '#renderer/form/drafts.ts'
import { registerFlush } from '#renderer/form/flush.ts'
import { setSaveState } from '#renderer/form/save-state.ts'
import { isFocusLost } from '#renderer/ui/use-held-focus.ts'
import { createSharedField, type SharedFieldRules } from './shared-field.ts'

type Place = {
  entity: Entity
  /** The record whose draft holds what could not be stored, and where the field is found. */
  record: string
  field: string
}

/** A field of several records at once. It is stored while it is typed in, and tidied when it is left. */
export function useSharedField<T>({ entity, record, field }: Place, rules: SharedFieldRules<T>) {
  const [typed, setTyped] = useState<T | null>(null)
  const stateKey = `shared:${record}:${field}`
  const [shared] = useState(() => {
    const drafts = draftsOf(entity.name, record)
    const at = () => new Date().toISOString()
    return createSharedField<T>(rules, {
      show: (value) => setTyped(() => value),
      putDraft: (value) => drafts.put({ [field]: value }),
      dropDraft: () => drafts.drop([field]),
      onState: (kind) =>
        setSaveState(
          stateKey,
          kind === 'saved' ? { kind, at: at() } : kind === 'saving' ? { kind } : { kind, record, field },
        ),
    })
  })
  useEffect(() => shared.follow(rules))
  useEffect(() => {
    const unregister = registerFlush(shared.flush)
    return () => {
      void shared.flush().then(() => {
        unregister()
        setSaveState(stateKey, null)
      })
    }
  }, [shared, stateKey])

  return {
    typed: () => typed,
    resume: shared.resume,
    props: {
      value: typed ?? rules.stored,
      onChange: shared.change,
      // Who goes to another window comes back into this field: it was not left.
      onBlur: () => void (isFocusLost() ? shared.leave() : shared.flush()),
    },
  }
}
