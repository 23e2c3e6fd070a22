import { usualProfile } from '../../rules/usual-profile.ts'
import type { DocumentSubject } from './names.ts'
import type { Subject } from './subject.ts'

/** Layout and language of whatever chooses neither itself: those of its office. */
export const asTheOffice: Pick<Subject<DocumentSubject>, 'profileOf' | 'languageOf'> = {
  profileOf: (_, office) => usualProfile(office),
  languageOf: (_, { documentLanguage }) => documentLanguage,
}
