export const officeTabs = ['units', 'signatories', 'identity'] as const

export type OfficeTab = (typeof officeTabs)[number]
