import { useEffect, useMemo, useRef } from 'react'
import { useForm } from '@tanstack/react-form'
import type { Entity, Fields } from '#shared/entity.ts'
import { invoke } from '#renderer/api/client.ts'
import { createAutosave, type StoredRecord, type Values } from './autosave.ts'
import { draftKey } from './draft-key.ts'
import { registerFlush } from './flush.ts'
import { readRecord, updateRecord } from './record-calls.ts'
import { setSaveState } from './save-state.ts'

export type EntityForm = ReturnType<typeof useEntityForm>

/**
 * A form on one stored record that saves itself while it is typed in. Give the component that calls it the record's
 * id as `key`. What is typed wins over what is stored until it is saved; everything else follows the stored record.
 */
export function useEntityForm(entity: Entity, row: StoredRecord) {
  const first = useRef(row)
  const focused = useRef<string | null>(null)
  const form = useForm({ defaultValues: valuesOf(entity.fields, first.current) })
  const key = draftKey(entity.name, row.id)

  const autosave = useMemo(
    () =>
      createAutosave(first.current, {
        fields: entity.fields,
        update: (reference) => updateRecord(entity.name, reference),
        reread: () => readRecord(entity.name, first.current.id),
        putDraft: async (values) => void (await invoke('draft.put', { key, value: JSON.stringify(values) })),
        dropDraft: async () => void (await invoke('draft.drop', { key })),
        onState: (state) => setSaveState(key, state),
        onStored: (stored) => {
          first.current = { ...first.current, ...stored }
          for (const name of Object.keys(entity.fields)) {
            if (name in stored && name !== focused.current) show(name, stored[name])
          }
        },
        now: () => new Date().toISOString(),
      }),
    // The form object lives as long as the component, and the component is keyed by the record.
    [key],
  )

  function show(name: string, value: unknown) {
    form.setFieldValue(name, value, { dontUpdateMeta: true })
  }

  useEffect(() => {
    if (row.revision > first.current.revision) autosave.take(row)
  }, [autosave, row])

  useEffect(() => {
    const unregister = registerFlush(autosave.flush)
    return () => {
      void autosave.flush().then(() => {
        unregister()
        autosave.stop()
        setSaveState(key, null)
      })
    }
  }, [autosave, key])

  return {
    entity,
    id: row.id,
    form,
    change(name: string, value: unknown) {
      autosave.change(name, value)
    },
    focus(name: string) {
      focused.current = name
    },
    blur(name: string) {
      focused.current = null
      void autosave.flush().then(() => {
        // Now the field may show what is stored, without the spaces around it.
        if (!autosave.isPending(name) && focused.current !== name) show(name, first.current[name])
      })
    },
    /** Puts values in as if they had been typed, for example those of a draft. */
    type(values: Values) {
      for (const [name, value] of Object.entries(values)) {
        if (!(name in entity.fields)) continue
        form.setFieldValue(name, value)
        form.setFieldMeta(name, (meta) => ({ ...meta, isTouched: true, isBlurred: true }))
        autosave.change(name, value)
      }
    },
  }
}

function valuesOf(fields: Fields, row: StoredRecord): Values {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]]))
}
