import type { sexes } from '../entities/people-fields.ts'
import { nameKey } from './same-person.ts'

export type Sex = (typeof sexes)[number]

// What lists write in a column of sexes, in the languages of the offices; folded, so that accents do not matter.
const written = {
  woman: 'woman, women, female, mujer, femenino, femenina, kadin, bayan, nu, kvinna, kvinnor',
  man: 'man, men, male, hombre, masculino, varon, erkek, bay, nam, manlig',
  other: 'other, otro, otra, no binario, diger, khac, annat, annan',
} as const
const words = new Map(
  (['woman', 'man', 'other'] as const).flatMap((sex) =>
    written[sex].split(', ').map((word): [string, Sex] => [word, sex]),
  ),
)

/** What single letters mean in a list. */
export type Letters = ReadonlyMap<string, Sex>

const always = [
  ['f', 'woman'],
  ['w', 'woman'],
  ['k', 'woman'],
  ['h', 'man'],
  ['e', 'man'],
] as const

/**
 * What single letters mean among these cells. M is a man in most languages and a woman beside H (hombre) in Spanish
 * ones: without another letter beside it nobody can tell, and it says nothing.
 */
export function singleLetters(cells: readonly string[]): Letters {
  const found = new Set(cells.map(nameKey).filter((key) => key.length === 1))
  const isMan = ['f', 'w', 'k'].some((letter) => found.has(letter))
  const isWoman = found.has('h')
  const letters = new Map<string, Sex>(always)
  if (found.has('m') && isMan !== isWoman) letters.set('m', isMan ? 'man' : 'woman')
  return letters
}

/** The sex a cell states; null where it states none. */
export function readSex(cell: string, letters: Letters): Sex | null {
  const key = nameKey(cell)
  return words.get(key) ?? letters.get(key) ?? null
}
