/** Topics of the help, in reading order; each is a Markdown file per language, its title the first heading. */
export const helpTopics = [
  'first-run',
  'plans',
  'plan-editor',
  'today',
  'calendar',
  'directives',
  'meetings',
  'trainings',
  'stakeholders',
  'indicators',
  'office',
  'personal-data',
  'documents',
  'settings',
  'trash',
  'backup',
  'saving',
] as const

export type HelpTopic = (typeof helpTopics)[number]
