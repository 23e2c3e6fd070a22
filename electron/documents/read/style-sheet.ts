import { letterLook, over, paragraphLook, type LetterLook, type ParagraphLook } from './look.ts'
import { child, children, descendants, val, whole, type Xml } from './xml-tree.ts'

/** `list` is what a style says of lists: the list's id and level. */
type Look = {
  letters: LetterLook
  paragraph: ParagraphLook
  list?: { id: string | undefined; level: number } | undefined
}

export type StyleSheet = {
  defaults: Look
  /** Id of the style of paragraphs that name none. */
  normal: string | undefined
  /** A style with all it is based on; unknown ids give nothing. */
  look: (id: string | undefined) => Look
  name: (id: string | undefined) => string
  /** A font of the theme by its reference, such as `minorHAnsi`. */
  themeFont: (reference: string) => string | undefined
}

const nothing: Look = { letters: {}, paragraph: {} }

/** The list a `w:pPr` puts its paragraph in, or undefined; id 0 takes it out of any. */
export function listLook(properties: Xml | undefined): Look['list'] {
  const numbering = child(properties, 'w:numPr')
  return numbering && { id: val(numbering, 'w:numId'), level: whole(val(numbering, 'w:ilvl')) ?? 0 }
}

/** Reads styles and theme fonts so that looks can be resolved through inheritance. */
export function readStyles(styles: Xml | undefined, theme: Xml | undefined): StyleSheet {
  const byId = new Map(children(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const known = new Map<string, Look>()
  const defaults = child(styles, 'w:docDefaults')
  const normal = [...byId.values()].find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )

  function look(id: string | undefined, seen: readonly string[] = []): Look {
    const style = id === undefined ? undefined : byId.get(id)
    if (id === undefined || !style || seen.includes(id)) return nothing
    const cached = known.get(id)
    if (cached) return cached
    const below = look(val(style, 'w:basedOn'), [...seen, id])
    const made = {
      letters: over(below.letters, letterLook(child(style, 'w:rPr'))),
      paragraph: over(below.paragraph, paragraphLook(child(style, 'w:pPr'))),
      list: listLook(child(style, 'w:pPr')) ?? below.list,
    }
    known.set(id, made)
    return made
  }

  return {
    defaults: {
      letters: letterLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: paragraphLook(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    normal: normal?.attributes['w:styleId'] ?? (byId.has('Normal') ? 'Normal' : undefined),
    look: (id) => look(id),
    name: (id) => val(byId.get(id ?? ''), 'w:name') ?? '',
    themeFont: (reference) => {
      const family = reference.startsWith('major') ? 'a:majorFont' : 'a:minorFont'
      return child(descendants(theme, family)[0], 'a:latin')?.attributes['typeface']
    },
  }
}
