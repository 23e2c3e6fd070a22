import type { KeyboardEvent } from 'react'
import { DraftOffer } from '#renderer/form/draft-offer.tsx'
import { FormField } from '#renderer/form/form-field.tsx'
import { useEntityForm } from '#renderer/form/use-entity-form.ts'
import { useMay } from '#renderer/ui/rights.ts'
import { recipient, type Recipient } from '#shared/entities/recipient.ts'
import styles from './fields.module.css'

const fields = ['name'] as const

/** One line of recipients; Enter begins the next. */
export function RecipientLine({ row, onEnter }: { row: Recipient; onEnter: () => void }) {
  const mayChange = useMay('write')
  const form = useEntityForm(recipient, row)

  function pressed(event: KeyboardEvent) {
    // Buttons beside the field keep their Enter.
    if (!(event.target instanceof HTMLInputElement)) return
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !mayChange) return
    event.preventDefault()
    onEnter()
  }

  return (
    <div className={styles.grow} role="presentation" onKeyDown={pressed}>
      <FormField form={form} name="name" hideLabel />
      <DraftOffer form={form} row={row} fields={fields} />
    </div>
  )
}
