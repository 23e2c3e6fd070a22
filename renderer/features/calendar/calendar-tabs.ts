export const calendarTabs = ['month', 'list', 'duties', 'inspections', 'publications'] as const

export type CalendarTab = (typeof calendarTabs)[number]
