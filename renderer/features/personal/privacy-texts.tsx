import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { noticeText } from '#shared/national/privacy-texts.ts'
import { proseOf } from '#shared/rich-text.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { PartList } from '#renderer/records/part-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import styles from './personal.module.css'
import { privacyTextLayout } from './personal-layouts.ts'

/** What lists with names tell people about their data; printed attendance lists take it from here. */
export function PrivacyTexts() {
  const formatter = useFormatter()
  const { t, day } = formatter
  const fail = useSayFailure()
  const office = useOffice()
  const language = office?.documentLanguage ?? formatter.language
  const parts = useParts('privacyText', {}, { column: 'createdAt', direction: 'ascending' })
  const fresh = { ...blankRecord('privacyText', { title: createFormatter(language).t('privacyText') }), language }

  async function propose() {
    try {
      await createRecord('privacyText', { ...fresh, text: proseOf(noticeText(language, office?.country ?? 'other')) })
    } catch (error) {
      fail(error)
    }
  }

  return (
    <ListArea>
      <div className={styles.page}>
        <p className={styles.hint}>{t('personal.texts.hint')}</p>
        <div className={styles.parts}>
          <PartList
            parts={parts}
            isOnPage
            layout={privacyTextLayout}
            fresh={fresh}
            addWords={t('personal.texts.add')}
            none={t('personal.texts.none')}
            lines={parts.rows.map((row) => ({
              id: row.id,
              title: row.title,
              facts: [
                t(`privacyText.use.${row.use}`),
                t(`privacyText.language.${row.language}`),
                row.validFrom && `${t('privacyText.validFrom')} ${day(row.validFrom, 'short')}`,
              ],
              chip: !row.verified && <Chip tone="warn">{t('personal.unverified')}</Chip>,
            }))}
          />
          {parts.isRead && parts.total === 0 && (
            <div>
              <Button need="manage" onPress={() => void propose()}>
                {t('personal.texts.propose')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </ListArea>
  )
}
