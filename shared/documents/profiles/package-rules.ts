import type { Language } from '../../i18n/languages.ts'
import type { LayoutRule } from './rule.ts'

// What a Word file must be to open quietly, to be read aloud and to be searched. These are our own demands and no
// authority's, so they count as unverified, save the character set.
const own = { source: 'Equiplan', checkedOn: '2026-11-21', verified: false } as const

/** Rules on the file itself, the same for every profile; `language` is the one most text is marked with. */
export function packageRules(language: Language): LayoutRule[] {
  return [
    unicodeRule(language),
    { id: 'language', unit: 'words', value: 'set', ...own },
    { id: 'title-property', unit: 'words', value: 'set', ...own },
    { id: 'heading-levels', unit: 'words', value: 'in-order', ...own },
    { id: 'header-rows', unit: 'words', value: 'repeated', ...own },
    { id: 'picture-text', unit: 'words', value: 'set', ...own },
    { id: 'update-fields', unit: 'words', value: 'none', ...own },
    { id: 'external-links', unit: 'words', value: 'none', ...own },
    { id: 'macros', unit: 'words', value: 'none', ...own },
  ]
}

function unicodeRule(language: Language): LayoutRule {
  const rule: LayoutRule = { id: 'unicode', unit: 'words', value: 'nfc', ...own }
  if (language !== 'vi') return rule
  return { ...rule, source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, I.4 (TCVN 6909:2001)', verified: true }
}
