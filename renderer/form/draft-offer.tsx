import { useQuery } from '@tanstack/react-query'
import { invoke } from '#renderer/api/client.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import type { StoredRecord, Values } from './autosave.ts'
import { draftKey } from './draft-key.ts'
import { fieldWords } from './field-words.ts'
import { useSayFailure } from './say-failure.ts'
import { sameValue } from './same-value.ts'
import type { EntityForm } from './use-entity-form.ts'

/** Offers back what was typed the last time and could not be saved. */
export function DraftOffer({ form, row }: { form: EntityForm; row: StoredRecord }) {
  const formatter = useFormatter()
  const { t, list } = formatter
  const fail = useSayFailure()
  const key = draftKey(form.entity.name, form.id)
  // Read once when the form opens: drafts of this very form must not be offered to itself.
  const draft = useQuery({
    queryKey: ['draft.list', { prefix: key }, 'once'],
    queryFn: async () => (await invoke('draft.list', { prefix: key })).find((one) => one.key === key) ?? null,
    gcTime: 0,
  })
  if (!draft.data) return null
  const values = readValues(draft.data.value)
  const names = Object.keys(values).filter((name) => name in form.entity.fields && !sameValue(values[name], row[name]))
  if (names.length === 0) return null
  const labels = names.map((name) => fieldWords(formatter, form.entity.name, name).label)

  function close() {
    invoke('draft.drop', { key })
      .then(() => draft.refetch())
      .catch(fail)
  }

  return (
    <Notice
      tone="warn"
      title={t('app.draft.title', { time: formatter.moment(draft.data.savedAt, 'day-time') })}
      actions={
        <>
          <Button
            size="small"
            onPress={() => {
              form.type(values)
              close()
            }}
          >
            {t('app.draft.take')}
          </Button>
          <Button size="small" kind="quiet" onPress={close}>
            {t('app.draft.drop')}
          </Button>
        </>
      }
    >
      {t('app.draft.fields', { fields: list(labels) })}
    </Notice>
  )
}

function readValues(text: string): Values {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
