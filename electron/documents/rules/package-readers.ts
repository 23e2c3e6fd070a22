import type { ReadDocument } from '../read/document.ts'
import { child, toggle } from '../read/xml-tree.ts'
import { isEmpty } from './observe.ts'
import { seen, type Readers, type Reading } from './reading.ts'

/** Rules on the file itself: what readers, screen readers and careful secretaries trip over. */
export const packageReaders: Readers<unknown> = {
  unicode: (_, { paragraphs }) =>
    seen([paragraphs.every(({ text }) => text === text.normalize('NFC')) ? 'nfc' : 'not-nfc']),
  language: (_, { styles }) =>
    seen([(styles.defaults.letters.language ?? styles.look(styles.normal).letters.language) ? 'set' : 'none']),
  'title-property': (_, { source }) =>
    seen([(child(source.core, 'dc:title')?.text ?? '').trim() === '' ? 'none' : 'set']),
  'heading-levels': (_, document) => headingLevels(document),
  'header-rows': (_, { tables }) => {
    const data = tables.filter(({ bordered, columns, rows }) => bordered && columns >= 3 && rows >= 2)
    return data.length === 0 ? 'not-applicable' : seen(data.map(({ repeats }) => (repeats ? 'repeated' : 'once')))
  },
  'picture-text': (_, { paragraphs }) => {
    const pictures = paragraphs.flatMap(({ drawings }) => drawings)
    if (pictures.length === 0) return 'not-applicable'
    return seen(pictures.map(({ description }) => (description.trim() === '' ? 'none' : 'set')))
  },
  'update-fields': (_, { source }) => seen([toggle(source.settings, 'w:updateFields') === true ? 'present' : 'none']),
  'external-links': (_, document) => externalLinks(document),
  macros: (_, { source }) => {
    const types = (source.contentTypes?.children ?? []).map(({ attributes }) => attributes['ContentType'] ?? '')
    const has =
      source.names.some((name) => /vbaProject\.bin$/i.test(name)) ||
      types.some((type) => /macroEnabled|vbaProject/i.test(type))
    return seen([has ? 'present' : 'none'])
  },
}

// Headings start at level 1 and never leave one out on the way down.
function headingLevels({ paragraphs }: ReadDocument): Reading {
  const levels = paragraphs
    .filter((each) => !isEmpty(each))
    .flatMap(({ look }) => (look.outline !== undefined && look.outline < 9 ? [look.outline] : []))
  if (levels.length === 0) return 'missing'
  const inOrder = levels.every((level, index) => level <= (levels[index - 1] ?? -1) + 1)
  return seen([inOrder ? 'in-order' : 'skipped'])
}

// A web or mail address a reader may click is no harm; anything that loads by itself is.
function externalLinks({ source }: ReadDocument): Reading {
  const harmful = source.relationships.filter(
    ({ external, type, target }) => external && !(type.endsWith('/hyperlink') && /^(https?|mailto):/i.test(target)),
  )
  return seen([harmful.length === 0 ? 'none' : 'present'])
}
