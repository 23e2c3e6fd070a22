/** Millimetres in twips (1/1440 inch), rounded. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** Points in twips. */
export function points(length: number): number {
  return Math.round(length * 20)
}

/** Twips in millimetres. */
export function inMillimetres(twips: number): number {
  return (twips * 25.4) / 1440
}

/** Papers of the layouts, upright: ISO 216 A4, and the letter size (216 × 279 mm) that Mexico calls carta. */
export const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const
