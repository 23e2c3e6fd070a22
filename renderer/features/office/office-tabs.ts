export const officeTabs = ['units', 'people', 'signatories', 'identity'] as const

export type OfficeTab = (typeof officeTabs)[number]
