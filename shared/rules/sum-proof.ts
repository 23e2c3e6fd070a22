export type SumProof = { parts: number[]; sum: number; stated: number; holds: boolean }

/** Whether parts add up to the total somebody stated: 21 + 21 + 88 + 30 + 71 = 231. */
export function sumProof(parts: readonly number[], stated: number): SumProof {
  const sum = parts.reduce((all, part) => all + part, 0)
  return { parts: [...parts], sum, stated, holds: sum === stated }
}

// The words that announce a total, in the languages of the offices.
const totalWords =
  /(?:toplam(?:da)?|tổng(?:\s+(?:số|cộng))?|en total|total(?:t| de)?|sammanlagt|in all|altogether)\s*[:=]?\s*$/iu

/** How text that may hold a total is found in the database, as patterns of LIKE, which knows capitals of ASCII only. */
export const totalPatterns = ['%toplam%', '%t_ng%', '%total%', '%sammanlagt%', '%in all%', '%altogether%'] as const

const numberWord = /(?<![\p{L}\p{N}.,/])(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+)(?![\p{L}\p{N}%]|[.,/]\d)/gu

/**
 * Sums in prose: in each sentence, the number behind a word for "total" is compared with the numbers before it that could
 * be its parts, of which there must be at least two. Subtotals ("toplam 88 personel") are parts themselves where a later
 * total follows. What is not surely meant as a sum is not reported.
 */
export function sumsInText(text: string): SumProof[] {
  return text.split(/(?<=[.!?;])\s+|\n+/u).flatMap((sentence) => {
    const numbers = [...sentence.matchAll(numberWord)].map((match) => ({
      value: Number((match[1] ?? '').replaceAll(/\D/gu, '')),
      isTotal: totalWords.test(sentence.slice(0, match.index)),
    }))
    const last = numbers.findLastIndex(({ isTotal }) => isTotal)
    const parts = numbers.slice(0, Math.max(0, last)).map(({ value }) => value)
    const total = numbers[last]
    return total && parts.length >= 2 ? [sumProof(parts, total.value)].filter(mayBeMeant) : []
  })
}

// "31 stakeholders, 3 months, 41 meetings, a total of 41 meetings and trainings" is no sum that went wrong: no part is as
// much as its whole, and a slip of the pen seldom doubles it.
function mayBeMeant({ parts, sum, stated, holds }: SumProof): boolean {
  return holds || (parts.every((part) => part < stated) && sum < 2 * stated && 2 * sum > stated)
}
