export const trainingTabs = ['list', 'occasions', 'coverage', 'trainers', 'topics'] as const

export type TrainingTab = (typeof trainingTabs)[number]

/** What every tab of the room is told: the record that is open in it, and how to open another. */
export type TabProps = { recordId: string | null; onOpen: (id: string | undefined) => void }
