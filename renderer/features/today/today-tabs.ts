/** The views of Today, as the address names them. */
export const todayTabs = ['now', 'overview'] as const
export type TodayTab = (typeof todayTabs)[number]
