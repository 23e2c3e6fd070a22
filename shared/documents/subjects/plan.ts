import type { Subject } from './subject.ts'

/** A plan chooses its own layout, and its own language where it differs from the office's. */
export const planSubject: Subject<'plan'> = {
  middleOf: ({ plan }) => plan,
  profileOf: ({ profile }) => profile,
  languageOf: ({ language }, { documentLanguage }) => language ?? documentLanguage,
  paperOf: ({ plan, recipients }) => ({ ...plan, source: plan.id, recipients }),
}
