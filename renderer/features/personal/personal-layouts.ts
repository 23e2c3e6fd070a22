import { privacyText } from '#shared/entities/privacy-text.ts'
import { retention } from '#shared/entities/retention.ts'
import { defineLayout } from '#renderer/form/layout.ts'

export const retentionLayout = defineLayout(retention, [
  { fields: [['what', 'years'], 'basis', 'source', 'verified', 'note'] },
])

export const privacyTextLayout = defineLayout(privacyText, [
  { fields: ['title', ['use', 'language'], 'validFrom', 'text', 'verified'] },
])
