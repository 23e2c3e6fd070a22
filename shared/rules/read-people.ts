import { roleLevels } from '../entities/people-fields.ts'
import { tooLarge } from '../failure.ts'
import { cleanLine } from '../text.ts'
import { nameKey } from './same-person.ts'
import { readSex, singleLetters, type Letters, type Sex } from './sex-words.ts'

/** The most people that are taken over in one paste, as with pasted lists: some three seconds of work on a slow PC. */
export const mostPasted = 2_000

type Level = (typeof roleLevels)[number]

export type ReadPerson = { name: string; sex: Sex; level: Level; post: string | null; unitId: string | null }

/** What cells can say beside a name: the units of the office and the words for levels, as the window knows them. */
export type PeopleWords = {
  units: readonly { id: string; name: string; abbreviation: string | null }[]
  levels: readonly { id: Level; label: string }[]
}

/**
 * People from a table that was copied out of Excel or a list of names: one for each line. Under headings the columns of
 * names are known; else the first cell that is no number is the name. The other cells are taken for a sex, a unit or a
 * level where they say one, else for the post. A sex is taken only from its own cell, never from a name. Fails with
 * `too-large` beyond `mostPasted` lines.
 */
export function readPeople(text: string, words: PeopleWords): ReadPerson[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.split('\t').map(cleanLine))
    .filter((cells) => cells.some(isTold))
  if (lines.length > mostPasted) throw tooLarge(mostPasted, 'items', { found: lines.length })
  const [first = []] = lines
  const hasHeading = first.some((cell) => nameHeadings.has(nameKey(cell)) || otherHeadings.has(nameKey(cell)))
  const nameAt = first.flatMap((cell, at) => (nameHeadings.has(nameKey(cell)) ? [at] : []))
  const people = (hasHeading ? lines.slice(1) : lines).map((cells) => partsOf(cells, nameAt))
  const reading = readingOf(words, singleLetters(people.flatMap(({ rest }) => rest)))
  return people.map(({ name, rest }) => personOf(name, rest, reading))
}

// A number in front of a name counts the lines.
function isTold(cell: string): boolean {
  return cell !== '' && !/^\d+[.)]?$/.test(cell)
}

function partsOf(cells: readonly string[], nameAt: readonly number[]): { name: string; rest: string[] } {
  const at = nameAt.length > 0 ? nameAt : [cells.findIndex(isTold)]
  const name = at.flatMap((place) => cells[place] ?? []).join(' ')
  return {
    name: cleanLine(name).slice(0, 200),
    rest: cells.filter((cell, place) => isTold(cell) && !at.includes(place)),
  }
}

type Reading = { letters: Letters; units: ReadonlyMap<string, string>; levels: ReadonlyMap<string, Level> }

function readingOf({ units, levels }: PeopleWords, letters: Letters): Reading {
  return {
    letters,
    units: new Map(
      units.flatMap(({ id, name, abbreviation }) => [name, abbreviation ?? ''].map((word) => [nameKey(word), id])),
    ),
    levels: new Map(levels.map(({ id, label }) => [nameKey(label), id])),
  }
}

function personOf(name: string, cells: readonly string[], { letters, units, levels }: Reading): ReadPerson {
  const person: ReadPerson = { name, sex: 'not-stated', level: 'not-stated', post: null, unitId: null }
  for (const cell of cells) {
    const [sex, unitId, level] = [readSex(cell, letters), units.get(nameKey(cell)), levels.get(nameKey(cell))]
    if (sex !== null && person.sex === 'not-stated') person.sex = sex
    else if (unitId !== undefined && person.unitId === null) person.unitId = unitId
    else if (level !== undefined && person.level === 'not-stated') person.level = level
    else person.post = [person.post, cell].filter(Boolean).join(', ').slice(0, 200)
  }
  return person
}

// What stands over columns, in the languages of the offices; folded, so that accents do not matter.
const nameHeadings = wordsOf(
  'name, full name, first name, last name, surname, nombre, nombre completo, nombre y apellidos, apellidos',
  'ad, soyad, ad soyad, adi soyadi, isim, ho ten, ho va ten, namn, fornamn, efternamn',
)
const otherHeadings = wordsOf('sex, gender, sexo, genero, cinsiyet, gioi tinh, kon')

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ')))
}
