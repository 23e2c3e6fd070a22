/** The sample offices that ship with the application, one per acceptance office. */
export const sampleNames = ['an-giang', 'ha-noi', 'umea'] as const

export type SampleName = (typeof sampleNames)[number]
