import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { child, children, parseXml, type Xml } from '#electron/documents/read/xml-tree.ts'

// Order of children in the parts of WordprocessingML we write (ISO/IEC 29500-1, sequences of wml.xsd). Names that are
// absent here may not occur in the element at all.
const blocks = ['w:p', 'w:tbl']
const orders: Record<string, string> = {
  'w:document': `w:background w:body`,
  'w:pPr': `
    w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr
    w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind
    w:contextualSpacing w:jc w:textAlignment w:outlineLvl w:rPr w:sectPr`,
  'w:rPr': `
    w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:color w:spacing w:kern
    w:position w:sz w:szCs w:highlight w:u w:vertAlign w:lang`,
  'w:tbl': `w:tblPr w:tblGrid w:tr`,
  'w:tblPr': `
    w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize
    w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook
    w:tblCaption w:tblDescription`,
  'w:tblBorders': `w:top w:left w:bottom w:right w:insideH w:insideV`,
  'w:tblCellMar': `w:top w:left w:bottom w:right`,
  'w:tr': `w:tblPrEx w:trPr w:tc`,
  'w:tcPr': `w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:vAlign`,
  'w:sectPr': `
    w:headerReference|w:footerReference w:type w:pgSz w:pgMar w:pgBorders w:lnNumType
    w:pgNumType w:cols w:vAlign w:titlePg w:textDirection w:docGrid`,
  'w:styles': `w:docDefaults w:latentStyles w:style`,
  'w:style': `
    w:name w:aliases w:basedOn w:next w:link w:uiPriority w:semiHidden w:unhideWhenUsed
    w:qFormat w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr`,
}

// The notes are the library's own empty parts.
const notes = ['w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator']
const runContent = ['w:t', 'w:tab', 'w:br', 'w:fldChar', 'w:instrText', 'w:drawing', ...notes]

// Elements that must begin with their properties and hold content after them.
const led: Record<string, { first: string; content: string[]; last?: string }> = {
  'w:body': { first: '', content: blocks, last: 'w:sectPr' },
  'w:p': { first: 'w:pPr', content: ['w:r'] },
  'w:r': { first: 'w:rPr', content: runContent },
  'w:tc': { first: 'w:tcPr', content: blocks },
  'w:hdr': { first: '', content: blocks },
  'w:ftr': { first: '', content: blocks },
}

/** What is wrong with a Word file as a package and as WordprocessingML, one sentence each; empty when nothing is. */
export function schemaProblems(bytes: Uint8Array): string[] {
  const files = new Map(Object.entries(unzipSync(bytes)))
  const trees = new Map<string, Xml>()
  for (const [name, content] of files) if (/\.(xml|rels)$/.test(name)) trees.set(name, parseXml(content))
  return [...packageProblems(files, trees), ...[...trees].flatMap(([name, tree]) => elementProblems(tree, name))]
}

/** The text of one part of a Word file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name]
  if (!content) throw new Error(`no part ${name}`)
  return strFromU8(content)
}

function elementProblems(element: Xml, part: string): string[] {
  const { name } = element
  const names = element.children.map((each) => each.name)
  const own = [...orderProblems(name, names), ...leadProblems(name, names)]
  if (name === 'w:tc' && names.at(-1) !== 'w:p') own.push('w:tc does not end in a paragraph')
  if (name === 'w:tbl') own.push(...gridProblems(element))
  return [
    ...own.map((problem) => `${part}: ${problem}`),
    ...element.children.flatMap((each) => elementProblems(each, part)),
  ]
}

function orderProblems(name: string, names: readonly string[]): string[] {
  const order = orders[name]?.trim().split(/\s+/)
  if (!order) return []
  let at = 0
  return names.flatMap((each) => {
    const place = order.findIndex((allowed) => allowed.split('|').includes(each))
    if (place < 0) return [`${name} may not hold ${each}`]
    if (place < at) return [`${each} comes too late in ${name}`]
    at = place
    return []
  })
}

function leadProblems(name: string, names: readonly string[]): string[] {
  const rule = led[name]
  if (!rule) return []
  return names.flatMap((each, index) => {
    if (each === rule.first) return index === 0 ? [] : [`${each} is not first in ${name}`]
    if (each === rule.last) return index === names.length - 1 ? [] : [`${each} is not last in ${name}`]
    return rule.content.includes(each) ? [] : [`${name} may not hold ${each}`]
  })
}

// As many grid columns as the cells of each row span.
function gridProblems(table: Xml): string[] {
  const columns = children(child(table, 'w:tblGrid'), 'w:gridCol').length
  return children(table, 'w:tr').flatMap((row) => {
    const spans = children(row, 'w:tc').map((cell) =>
      Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1),
    )
    const total = spans.reduce((sum, each) => sum + each, 0)
    return total === columns ? [] : [`a row spans ${total} of ${columns} columns`]
  })
}

function packageProblems(files: Map<string, Uint8Array>, trees: Map<string, Xml>): string[] {
  const types = trees.get('[Content_Types].xml')
  const defaults = new Set(children(types, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()))
  const overrides = new Set(children(types, 'Override').map(({ attributes }) => attributes['PartName']))
  const untyped = [...files.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.has(`/${name}`) &&
      !defaults.has(name.split('.').at(-1)?.toLowerCase()),
  )
  const absent = [...overrides].filter((name) => name === undefined || !files.has(name.slice(1)))
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...absent.map((name) => `${name} has a content type but is not there`),
    ...[...trees].flatMap(([name, tree]) =>
      name.endsWith('.rels') ? relationshipProblems(name, tree, files) : referenceProblems(name, tree, trees),
    ),
  ]
}

function relationshipProblems(name: string, tree: Xml, files: Map<string, Uint8Array>): string[] {
  const base = posix.dirname(posix.dirname(name))
  return children(tree, 'Relationship').flatMap(({ attributes }) => {
    if (attributes['TargetMode'] === 'External') return [`${name}: ${attributes['Target']} is outside the file`]
    const target = attributes['Target'] ?? ''
    const path = target.startsWith('/') ? target.slice(1) : posix.join(base, target)
    return files.has(path) ? [] : [`${name}: ${path} is not there`]
  })
}

function referenceProblems(name: string, tree: Xml, trees: Map<string, Xml>): string[] {
  const rels = trees.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`))
  const known = new Set(children(rels, 'Relationship').map(({ attributes }) => attributes['Id']))
  return usedIds(tree).flatMap((id) => (known.has(id) ? [] : [`${name}: relationship ${id} is not declared`]))
}

function usedIds(element: Xml): string[] {
  const own = ['r:id', 'r:embed', 'r:link'].flatMap((name) => element.attributes[name] ?? [])
  return [...own, ...element.children.flatMap(usedIds)]
}
