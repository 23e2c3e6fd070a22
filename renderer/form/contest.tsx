import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import type { EntityForm } from './use-entity-form.ts'
import { useRecordWords } from './use-record-words.ts'
import { valueText } from './value-text.ts'

/** Asks which of two texts of a field to keep: somebody else stored one while the other was typed here. */
export function Contest({ form, name }: { form: EntityForm; name: string }) {
  const formatter = useFormatter()
  const { t } = formatter
  const known = useRecordWords(form.entity.name, [form.contested])
  const field = form.entity.fields[name]
  if (!field || !(name in form.contested)) return null
  const stored = valueText(formatter, known, form.entity.name, name, field, form.contested[name])
  return (
    <Notice
      tone="warn"
      isNew
      title={t('failure.conflict.title')}
      actions={
        <>
          <Button size="small" onPress={() => form.settle(name, 'typed')}>
            {t('app.contest.keep')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => form.settle(name, 'stored')}>
            {t('app.contest.take')}
          </Button>
        </>
      }
    >
      <p>{t('failure.conflict.what-to-do')}</p>
      <p>{stored === '' ? t('app.contest.nothing') : t('app.contest.stored', { text: stored })}</p>
    </Notice>
  )
}
