import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shortcutList } from '#renderer/features/frame/shortcut-list.ts'
import { lockKeys } from '#renderer/ui/shortcut-keys.ts'
import { helpTopics } from '#shared/help/topics.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { catalogueOf } from '#shared/i18n/catalogue.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'

const folder = new URL('../../../shared/help/', import.meta.url)

function read(language: Language, topic: string): string {
  return readFileSync(new URL(`${language}/${topic}.md`, folder), 'utf8')
}

describe.each(languages)('the help in %s', (language) => {
  it('has every topic and no other', () => {
    expect(readdirSync(new URL(`${language}/`, folder)).sort()).toEqual(helpTopics.map((topic) => `${topic}.md`).sort())
  })

  it.each(helpTopics)('%s begins with its title and is built like the others', (topic) => {
    const text = read(language, topic)
    expect(text.split('\n')[0]).toBe(`# ${createFormatter(language).t(`help.topic.${topic}`)}`)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[!¡]|\t| $/m)
    expect(shapeOf(text)).toEqual(shapeOf(read('en', topic)))
    expect(keysOf(text)).toEqual(keysOf(read('en', topic)))
  })

  it('tells only keys that do something', () => {
    const told = helpTopics.flatMap((topic) => chordsOf(read(language, topic)))
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((keys) => !heard.has(keys))).toEqual([])
  })

  it('names commands and fields as they stand on the screen', () => {
    const words = new Set(Object.values(catalogueOf(language)))
    const bold = helpTopics.flatMap((topic) =>
      [...read(language, topic).matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1]),
    )
    expect(bold.filter((name) => name !== undefined && !words.has(name) && !loose[language].has(name))).toEqual([])
  })
})

// Words in bold that are not a label as such: inflected, or the subject of a sentence.
const loose: Record<Language, Set<string>> = {
  en: new Set(['plan', 'proposal', 'goal and measurement matrix']),
  es: new Set(['plan', 'propuesta', 'matriz de objetivos y medición']),
  tr: new Set(['Unvan']),
  vi: new Set([]),
  sv: new Set(['plan', 'förslag', 'Planen', 'Förslaget', 'Mål- och mätmatrisen']),
}

const heard = new Set([...shortcutList.flatMap(({ keys }) => keys.map(([chord]) => chord)), lockKeys])

// Keys pressed together with Ctrl or Alt, and the F keys, which stand in the list of shortcuts; `Ctrl` + `↑` as `Mod+Up`.
function chordsOf(text: string): string[] {
  const names: Record<string, string> = { Ctrl: 'Mod', '↑': 'Up', '↓': 'Down', Mayús: 'Shift', Skift: 'Shift' }
  return [...text.matchAll(/`[^`]+`(?: \+ `[^`]+`)*/g)]
    .map(([chord]) => chord.replaceAll(/[` ]/g, '').split('+'))
    .map((keys) => keys.map((key) => names[key] ?? key).join('+'))
    .filter((chord) => /^(Mod|Alt)\+|F\d+$/.test(chord))
}

// Kinds of blocks in order, so that no language lacks a paragraph, a list item or a heading.
function shapeOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^(#+|-|\d+\.)/.exec(line)?.[1] ?? 'text')
}

function keysOf(text: string): number {
  return [...text.matchAll(/`[^`]+`/g)].length
}
