/** The sample offices that ship with the application, one per acceptance office. */
export const sampleNames = ['an-giang', 'ha-noi', 'umea', 'mersin', 'izcalli'] as const

/** The offices this PC may hold: the own one and the samples. */
export const officePlaces = ['own', ...sampleNames] as const

export type SampleName = (typeof sampleNames)[number]
