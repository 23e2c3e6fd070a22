/** Twips (1/1440 inch) as CSS pixels (1/96 inch). */
export function px(twips: number): number {
  return twips / 15
}

/** A length in twips as CSS text. */
export function cssLength(twips: number): string {
  return `${px(twips)}px`
}
