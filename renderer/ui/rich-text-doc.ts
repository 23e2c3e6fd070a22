import type { JSONContent } from '@tiptap/core'
import type { RichBlock, RichText, Run } from '#shared/rich-text.ts'

/** Stored prose as the editor's document. */
export function docOf(prose: RichText): JSONContent {
  const content = prose.map((block) =>
    block.kind === 'paragraph'
      ? paragraph(block.runs)
      : {
          type: block.ordered ? 'orderedList' : 'bulletList',
          content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
        },
  )
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** The editor's document as it is stored; empty paragraphs and items are left out. */
export function proseFrom(doc: JSONContent): RichText {
  return (doc.content ?? []).flatMap(blockFrom)
}

function blockFrom(node: JSONContent): RichBlock[] {
  if (node.type === 'paragraph') {
    const runs = runsFrom(node)
    return runs.length > 0 ? [{ kind: 'paragraph', runs }] : []
  }
  const items = (node.content ?? []).map((item) => runsFrom(item.content?.[0] ?? {})).filter((runs) => runs.length > 0)
  return items.length > 0 ? [{ kind: 'list', ordered: node.type === 'orderedList', items }] : []
}

function runsFrom(node: JSONContent): Run[] {
  return (node.content ?? [])
    .filter((part) => part.type === 'text' && part.text)
    .map((part) => {
      const marks = (part.marks ?? []).map((mark) => mark.type)
      return {
        text: part.text ?? '',
        ...(marks.includes('bold') ? { bold: true as const } : {}),
        ...(marks.includes('italic') ? { italic: true as const } : {}),
      }
    })
}

function paragraph(runs: Run[]): JSONContent {
  const content = runs
    .filter((run) => run.text !== '')
    .map((run) => ({
      type: 'text',
      text: run.text,
      marks: [...(run.bold ? [{ type: 'bold' }] : []), ...(run.italic ? [{ type: 'italic' }] : [])],
    }))
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}
