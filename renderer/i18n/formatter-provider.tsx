import { useEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '#shared/i18n/languages.ts'
import { FormatterContext, useFormatterOf } from './formatter-context.ts'

/** Everything inside speaks one language: our words, React Aria's, and the `lang` a screen reader pronounces by. */
export function FormatterProvider({ language, children }: { language: Language; children: ReactNode }) {
  const formatter = useFormatterOf(language)
  useEffect(() => {
    document.documentElement.lang = formatter.locale
  }, [formatter.locale])
  return (
    <FormatterContext value={formatter}>
      <I18nProvider locale={formatter.locale}>{children}</I18nProvider>
    </FormatterContext>
  )
}
