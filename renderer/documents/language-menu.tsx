import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { languages, type Language } from '#shared/i18n/languages.ts'

/** The language the document is shown and exported in; the record itself keeps its own. */
export function LanguageMenu({
  language,
  onLanguage,
}: {
  language: Language
  onLanguage: (language: Language) => void
}) {
  const t = useT()
  const commands = languages.map((one) => ({
    id: one,
    label: t(`plan.language.${one}`),
    ...(one === language ? { icon: 'check' as const } : {}),
    run: () => onLanguage(one),
  }))
  const name = t(`plan.language.${language}`)
  return (
    <Menu label={t('documents.language')} commands={commands}>
      <Button kind="quiet" size="small" aria-label={t('documents.language-is', { language: name })}>
        {name}
      </Button>
    </Menu>
  )
}
