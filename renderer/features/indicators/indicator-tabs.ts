export const indicatorTabs = ['list', 'late', 'statistics'] as const

export type IndicatorTab = (typeof indicatorTabs)[number]
