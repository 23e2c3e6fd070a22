export const stakeholderTabs = ['list', 'matrix', 'agreements', 'promises', 'duplicates'] as const

export type StakeholderTab = (typeof stakeholderTabs)[number]

/** What every tab of the room is told: the record that is open in it, and how to open another. */
export type TabProps = { recordId: string | null; onOpen: (id: string | undefined) => void }
