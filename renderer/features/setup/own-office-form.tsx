import type { CallInput } from '#shared/contract.ts'
import { line, optional } from '#shared/field.ts'
import { identity } from '#shared/entities/identity.ts'
import { office } from '#shared/entities/office.ts'
import { invoke } from '#renderer/api/client.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { languageOf } from './country-language.ts'
import styles from './setup.module.css'
import { SetupTitle } from './setup-title.tsx'

type SetUp = CallInput<'office.setUp'>

/** The office's first facts: what stands at the head of its documents. */
export function OwnOfficeForm({ onCancel, onDone }: { onCancel: () => void; onDone?: () => void }) {
  const { t, language } = useFormatter()
  const form = useSubmitForm({
    fields: [
      { name: 'country', entity: 'office', field: office.fields.country },
      { name: 'kind', entity: 'office', field: office.fields.kind },
      { name: 'name', entity: 'identity', field: identity.fields.name },
      {
        name: 'parentName',
        entity: 'identity',
        field: optional(line({ max: 300 })),
        label: t('setup.office.parent'),
        hint: t('identity.parentLines.hint'),
      },
      { name: 'place', entity: 'identity', field: identity.fields.place },
      { name: 'symbol', entity: 'identity', field: identity.fields.symbol },
      { name: 'documentLanguage', entity: 'office', field: office.fields.documentLanguage },
    ],
    initial: {
      country: countryOf[language],
      kind: null,
      name: '',
      parentName: null,
      place: null,
      symbol: null,
      documentLanguage: languageOf(countryOf[language], language),
    },
    submit: async (values) => {
      const { country, kind, documentLanguage, name, parentName, place, symbol } = values
      await invoke('office.setUp', {
        office: { country, kind, documentLanguage } as SetUp['office'],
        identity: {
          name: String(name),
          ...(parentName ? { parentName: String(parentName) } : {}),
          ...(place ? { place: String(place) } : {}),
          ...(symbol ? { symbol: String(symbol) } : {}),
        },
      })
      onDone?.()
    },
  })
  return (
    <div className={styles.column}>
      <SetupTitle title={t('setup.office.title')}>{t('setup.office.intro')}</SetupTitle>
      <SubmitForm
        form={form}
        action={t('setup.finish')}
        onCancel={onCancel}
        onValue={(name, value) => {
          if (name === 'country') form.form.setFieldValue('documentLanguage', languageOf(String(value), language))
        }}
      />
    </div>
  )
}

// Whoever reads Vietnamese most likely sits in Vietnam; only a proposal.
const countryOf = { en: null, es: 'mx', tr: 'tr', vi: 'vn', sv: 'se' } as const
