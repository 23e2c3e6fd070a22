export const officeTabs = ['units', 'people', 'signatories', 'identity', 'evidence'] as const

export type OfficeTab = (typeof officeTabs)[number]
