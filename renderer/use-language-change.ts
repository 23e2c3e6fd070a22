import { useEffect, useRef } from 'react'
import type { Language } from '#shared/i18n/languages.ts'
import { flushAll } from './form/flush.ts'

/**
 * Loads the window anew when the language changes to or from one whose words React Aria gets from us: it reads them
 * once per page. The address stays, so the person stays where she was.
 */
export function useLanguageChange(language: Language) {
  const first = useRef(language)
  useEffect(() => {
    if (language === first.current) return
    if (language === 'vi' || first.current === 'vi') void flushAll().then(() => window.location.reload())
    first.current = language
  }, [language])
}
