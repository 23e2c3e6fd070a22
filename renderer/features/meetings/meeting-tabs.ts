/** The tabs of the meetings as the address has them; the first is where it opens. */
export const meetingTabs = ['list', 'decisions', 'tasks', 'bodies'] as const

export type MeetingTab = (typeof meetingTabs)[number]

export type TabProps = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** The views of one meeting as the address has them; the first is where it opens. */
export const meetingViews = ['agenda', 'attendance', 'decisions', 'details', 'minutes'] as const

export type MeetingView = (typeof meetingViews)[number]
