export const officeTabs = ['units', 'signatories', 'identity'] as const

export type OfficeTab = (typeof officeTabs)[number]

/** The entity whose records a tab lists. */
export const entityOf = { units: 'unit', signatories: 'signatory', identity: 'identity' } as const
