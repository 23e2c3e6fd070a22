import type { HelpTopic } from '#shared/help/topics.ts'
import type { Language } from '#shared/i18n/languages.ts'

const files = import.meta.glob<string>('../../../shared/help/*/*.md', { query: '?raw', import: 'default' })

const topics: readonly [start: RegExp, topic: HelpTopic][] = [
  [/^\/plans\/./, 'plan-editor'],
  [/^\/plans/, 'plans'],
  [/^\/today/, 'today'],
  [/^\/calendar/, 'calendar'],
  [/^\/directives/, 'directives'],
  [/^\/meetings/, 'meetings'],
  [/^\/trainings/, 'trainings'],
  [/^\/stakeholders/, 'stakeholders'],
  [/^\/indicators/, 'indicators'],
  [/^\/documents/, 'documents'],
  [/^\/office/, 'office'],
  [/^\/settings/, 'settings'],
  [/^\/personal/, 'personal-data'],
  [/^\/trash/, 'trash'],
  [/^\/(backup|audit)/, 'backup'],
]

/** The help topic of an address. */
export function helpFor(path: string): HelpTopic {
  return topics.find(([start]) => start.test(path))?.[1] ?? 'plans'
}

/** The help text of a topic in a language, null where none was written. */
export async function readHelp(language: Language, topic: HelpTopic): Promise<string | null> {
  return (await files[`../../../shared/help/${language}/${topic}.md`]?.()) ?? null
}
