/** What to do about an organisation, by its influence on the plan and its interest in it. */
export const priorities = ['together', 'satisfied', 'informed', 'watched'] as const
export type Priority = (typeof priorities)[number]

type Rated = { influence: number | null; interest: number | null }

// Of 1 to 5, the middle counts as high: whoever may matter is rather asked than left out.
const high = 3

/**
 * The quarter of the matrix of influence and interest an organisation stands in; null while one of the two is not rated.
 * The quarters are those of the usual stakeholder analysis (etki - önem: İzle, Bilgilendir, Çıkarlarını gözet, Birlikte çalış).
 */
export function priorityOf({ influence, interest }: Rated): Priority | null {
  if (influence === null || interest === null) return null
  if (influence >= high) return interest >= high ? 'together' : 'satisfied'
  return interest >= high ? 'informed' : 'watched'
}
