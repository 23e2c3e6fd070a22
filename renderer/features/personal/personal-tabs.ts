export const personalTabs = ['find', 'duplicates', 'retention', 'texts', 'erasures'] as const

export type PersonalTab = (typeof personalTabs)[number]
