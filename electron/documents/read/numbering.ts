import { marker } from '#shared/documents/tree/markers.ts'
import { roman } from '#shared/rules/counting.ts'
import { child, children, val, whole, type Xml } from './xml-tree.ts'

type Level = { format: string; text: string; start: number; properties: Xml | undefined }

export type Numbering = {
  /** Label of the next paragraph of a list level, such as `I.` or `-`, and the level's own `w:pPr`. Counts as it goes. */
  next: (numId: string | undefined, level: number) => { label: string; properties: Xml | undefined } | null
}

/** Lists that Word counts by itself. A file is read once from front to back, so labels come out as on the page. */
export function readNumbering(numbering: Xml | undefined): Numbering {
  const abstracts = new Map(
    children(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      children(each, 'w:lvl').map(levelOf),
    ]),
  )
  const lists = new Map(
    children(numbering, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', val(each, 'w:abstractNumId') ?? '']),
  )
  const counts = new Map<string, number[]>()

  function next(numId: string | undefined, level: number) {
    const abstract = numId === undefined ? undefined : lists.get(numId)
    const levels = abstract === undefined ? undefined : abstracts.get(abstract)
    const own = levels?.[level]
    if (abstract === undefined || !levels || !own) return null
    const count = counts.get(abstract) ?? []
    counts.set(abstract, [
      ...levels.slice(0, level).map((each, at) => count[at] ?? each.start),
      (count[level] ?? own.start - 1) + 1,
    ])
    return { label: labelOf(levels, own, counts.get(abstract) ?? []), properties: own.properties }
  }

  return { next }
}

function levelOf(level: Xml): Level {
  return {
    format: val(level, 'w:numFmt') ?? 'decimal',
    text: val(level, 'w:lvlText') ?? '',
    start: whole(val(level, 'w:start')) ?? 1,
    properties: child(level, 'w:pPr'),
  }
}

function labelOf(levels: readonly Level[], own: Level, count: readonly number[]): string {
  if (own.format === 'bullet') return /^[-–+•]$/u.test(own.text) ? own.text : '•'
  if (own.format === 'none') return ''
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return written(levels[at]?.format ?? 'decimal', count[at] ?? 1)
  })
}

function written(format: string, value: number): string {
  if (format === 'upperRoman') return roman(value)
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  const letter = marker('letter', value - 1, 'en').slice(0, -1)
  if (format === 'upperLetter') return letter.toUpperCase()
  return format === 'lowerLetter' ? letter : String(value)
}
