import type { Erased } from '#shared/contract/personal-calls.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Notice } from '#renderer/ui/notice.tsx'
import { ErasureFacts } from './erasure-facts.tsx'

/** What was just erased, and what still holds it. */
export function ErasedNotice({ erased: { erasure, olderFiles } }: { erased: Erased }) {
  const { t } = useFormatter()
  return (
    <Notice tone="ok" title={t('personal.erased.title')} isNew>
      <ErasureFacts erasure={erasure} />
      {olderFiles > 0 && <p>{t('personal.erased.older-files', { count: olderFiles })}</p>}
      <p>{t('personal.erased.elsewhere')}</p>
    </Notice>
  )
}
