import { directive } from '#shared/entities/directive.ts'
import { defineLayout } from '#renderer/form/layout.ts'

/** The form of a directive: what is cited, then whether it still holds and how we know. */
export const directiveLayout = defineLayout(directive, [
  { fields: [['kind', 'typeName'], ['number', 'issuedOn'], 'issuer', 'subject', 'family'] },
  { title: 'directives.validity', fields: ['status', 'verified', 'source', 'checkedOn', 'note'] },
])
