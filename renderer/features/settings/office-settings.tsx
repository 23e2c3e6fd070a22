import { office as description } from '#shared/entities/office.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { EntityForm } from '#renderer/form/entity-form.tsx'
import { defineLayout } from '#renderer/form/layout.ts'

const layout = defineLayout(
  description,
  [{ fields: ['country', 'kind', 'documentLanguage', ['currency', 'lengthUnit']] }],
  // Which sample an office was made from is not the person's to change.
  ['sample'],
)

/** The settings that belong to the office and travel with its data. */
export function OfficeSettings() {
  const office = useOffice()
  return office ? <EntityForm key={office.id} entity={description} row={office} layout={layout} /> : null
}
