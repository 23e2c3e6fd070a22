import type { Duty } from '../entities/duty.ts'
import type { InputOf } from '../entity.ts'
import type { Entities } from '../entities/all.ts'
import type { Language } from '../i18n/languages.ts'

/** A deadline rule of a country, before an office makes it a duty of its own. */
export type NationalDuty = Partial<Omit<InputOf<Entities['duty']>, 'title' | 'note'>> & {
  code: string
  kind: Duty['kind']
  anchor: Duty['anchor']
  repeats: Duty['repeats']
  /** In the language of the country, or in all where it is no country's rule. */
  title: Words
  /** To whom it applies and what else there is to know. */
  note?: Words
  source: string
  /** The day the text it rests on was looked at. */
  checkedOn: string
  /** Whether the rule was compared with the text of the law itself, not with what others say of it. */
  verified: boolean
}

type Words = Partial<Record<Language, string>>

/** Words of a national rule in a language, else in the only one it has. */
export function wordsOf(words: Words, language: Language): string {
  return words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}
