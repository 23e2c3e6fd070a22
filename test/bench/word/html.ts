import type { Block, Cell, Composition, Inline, Paragraph, Table } from '#shared/documents/block.ts'

/** The paragraphs and tables of a document as plain HTML, for programs that make Word files of it. */
export function htmlOf({ title, sections }: Composition): string {
  const body = sections.flatMap(({ blocks }) => blocks.map(blockHtml)).join('\n')
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>\n${body}\n</body></html>\n`
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return paragraphHtml(block)
  return block.kind === 'table' ? tableHtml(block) : ''
}

function paragraphHtml({ style, runs }: Paragraph): string {
  const level = /^heading(\d)$/.exec(style)?.[1]
  const tag = level === undefined ? 'p' : `h${level}`
  return `<${tag}>${runs.map(runHtml).join('')}</${tag}>`
}

function tableHtml({ rows, headRows }: Table): string {
  const lines = rows.map(
    ({ cells }, index) => `<tr>${cells.map((cell) => cellHtml(cell, index < headRows)).join('')}</tr>`,
  )
  const head = headRows > 0 ? `<thead>${lines.slice(0, headRows).join('\n')}</thead>` : ''
  return `<table>${head}<tbody>\n${lines.slice(headRows).join('\n')}\n</tbody></table>`
}

function cellHtml({ blocks, span = 1 }: Cell, head: boolean): string {
  const tag = head ? 'th' : 'td'
  return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}>${blocks.map(blockHtml).join('')}</${tag}>`
}

function runHtml(run: Inline): string {
  if (run.kind === 'break') return '<br>'
  if (run.kind !== 'text') return ' '
  const text = escaped(run.text)
  if (run.bold) return `<b>${text}</b>`
  return run.italic ? `<i>${text}</i>` : text
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
