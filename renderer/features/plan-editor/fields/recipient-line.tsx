import type { KeyboardEvent } from 'react'
import { FormField } from '#renderer/form/form-field.tsx'
import { useEntityForm } from '#renderer/form/use-entity-form.ts'
import { recipient, type Recipient } from '#shared/entities/recipient.ts'
import styles from './fields.module.css'

/** One line of recipients; Enter begins the next. */
export function RecipientLine({ row, onEnter }: { row: Recipient; onEnter: () => void }) {
  const form = useEntityForm(recipient, row)

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }

  return (
    <div className={styles.grow} role="presentation" onKeyDown={pressed}>
      <FormField form={form} name="name" hideLabel />
    </div>
  )
}
