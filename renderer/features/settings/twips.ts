/** Twips in one of each unit of length. */
export const twipsPer = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20 } as const
