import { localeOf, type Language } from './i18n/languages.ts'
import { once } from './once.ts'

/** Changes when the keys of the same text do; those that are stored are then made anew. */
export const orderKeyVersion = 1

/** So many characters of a text count for its place; texts that begin alike for so long stand as they were made. */
const longest = 100

type Weight = { primary: number; secondary: number; tertiary: number }
type Weights = ReadonlyMap<string, Weight>

// Latin with all its marks, punctuation, currencies and the like. What lies outside stands behind it, by its number.
const ranges: [from: number, to: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
]

const learned: Record<Language, () => Weights> = {
  en: once(() => weightsOf('en')),
  es: once(() => weightsOf('es')),
  tr: once(() => weightsOf('tr')),
  vi: once(() => weightsOf('vi')),
  sv: once(() => weightsOf('sv')),
}

/**
 * A text that sorts by its bytes as `text` sorts in a language: letters first, then accents, then capitals, numbers by
 * their value (Unicode Technical Standard 10). It is for columns that a database orders by; the weights are learnt from
 * `Intl.Collator`, which gives none itself. Empty for a text that holds nothing to sort by.
 */
export function orderKey(text: string, language: Language): string {
  const weights = learned[language]()
  const levels = { primary: '', secondary: '', tertiary: '' }
  for (const part of text
    .normalize('NFC')
    .slice(0, 2 * longest)
    .match(/\d+|[^\d]/gu)
    ?.slice(0, longest) ?? []) {
    if (/^\d/.test(part)) addNumber(levels, part, weights)
    else addCharacter(levels, part, weights)
  }
  if (levels.primary === '') return ''
  return [levels.primary, trimmed(levels.secondary), trimmed(levels.tertiary)].join(between)
}

type Levels = { primary: string; secondary: string; tertiary: string }

// A level ends before anything it could hold; plain letters weigh least, so that the last of them need not be kept.
const between = '\u0001'
const plain = 2
const afterLearned = '\u0fff'

function addNumber(levels: Levels, digits: string, weights: Weights): void {
  const value = digits.replace(/^0+(?=\d)/, '')
  const zero = weights.get('0')?.primary ?? 0
  levels.primary += String.fromCharCode(zero, plain + Math.min(value.length, 0x400))
  for (const digit of value) levels.primary += String.fromCharCode(zero + Number(digit))
  levels.secondary += String.fromCharCode(plain)
  levels.tertiary += String.fromCharCode(plain)
}

function addCharacter(levels: Levels, character: string, weights: Weights): void {
  const weight = weights.get(character)
  if (weight === undefined) {
    if (/\p{C}/u.test(character)) return
    if (/\p{M}/u.test(character)) levels.secondary += String.fromCharCode(0x400 + (character.charCodeAt(0) & 0x3ff))
    else {
      levels.primary += afterLearned + character
      levels.secondary += String.fromCharCode(plain)
      levels.tertiary += String.fromCharCode(plain)
    }
    return
  }
  for (const { primary, secondary, tertiary } of expanded(character, weight, weights)) {
    levels.primary += String.fromCharCode(primary)
    levels.secondary += String.fromCharCode(plain + secondary)
    levels.tertiary += String.fromCharCode(plain + tertiary)
  }
}

// Letters that stand for two (ß, æ, œ, …) unless the language has a place of its own for them.
const twoFor: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', '…': '...' }
const behindLearnedAccents = 0x3f0

function expanded(character: string, weight: Weight, weights: Weights): Weight[] {
  const two = weight.primary === 0 ? twoFor[character] : undefined
  if (two === undefined) return weight.primary === 0 ? [] : [weight]
  return [...two].flatMap((letter, at) => {
    const one = weights.get(letter)
    return one ? [{ ...one, secondary: at === 0 ? behindLearnedAccents : one.secondary }] : []
  })
}

function trimmed(level: string): string {
  const end = [...level].findLastIndex((weight) => weight.charCodeAt(0) !== plain)
  return level.slice(0, end + 1)
}

function weightsOf(language: Language): Weights {
  const locale = localeOf[language]
  const base = new Intl.Collator(locale, { sensitivity: 'base' })
  const accent = new Intl.Collator(locale, { sensitivity: 'accent' })
  const exact = new Intl.Collator(locale)
  const weights = new Map<string, Weight>()
  const nothing = { primary: 0, secondary: 0, tertiary: 0 }
  let last = { ...nothing, primary: between.charCodeAt(0) + 1 }
  let before = ''
  for (const character of characters().sort(exact.compare)) {
    const two = twoFor[character]
    const weighsNothing = base.compare(character, '') === 0
    if (weighsNothing || (two !== undefined && base.compare(character, two) === 0)) {
      weights.set(character, nothing)
      continue
    }
    last = next(last, before, character, base, accent)
    before = character
    weights.set(character, last)
  }
  return weights
}

function next(
  { primary, secondary, tertiary }: Weight,
  before: string,
  character: string,
  base: Intl.Collator,
  accent: Intl.Collator,
): Weight {
  if (base.compare(before, character) !== 0) return { primary: primary + 1, secondary: 0, tertiary: 0 }
  if (accent.compare(before, character) !== 0) return { primary, secondary: secondary + 1, tertiary: 0 }
  return { primary, secondary, tertiary: tertiary + 1 }
}

function characters(): string[] {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .filter((character) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u.test(character) && character.normalize('NFC') === character)
}
