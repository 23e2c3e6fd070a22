import fc from 'fast-check'
import { expect, it } from 'vitest'
import { richText, type RichText } from '#shared/rich-text.ts'
import { docOf, proseFrom } from '#renderer/ui/rich-text-doc.ts'

const run = fc.record(
  {
    text: fc.string({ minLength: 1, maxLength: 20 }),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
  },
  { requiredKeys: ['text'] },
)
const runs = fc.array(run, { minLength: 1, maxLength: 4 })
const prose = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), runs }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(runs, { minLength: 1, maxLength: 4 }),
    }),
  ),
  { maxLength: 6 },
)

it('Prose comes back from the editor as it went in', () => {
  fc.assert(fc.property(prose, (text: RichText) => void expect(proseFrom(docOf(text))).toEqual(text)))
})

it('What the editor holds can always be stored', () => {
  fc.assert(
    fc.property(prose, (text: RichText) => void expect(richText.safeParse(proseFrom(docOf(text))).success).toBe(true)),
  )
})

it('An empty editor stores nothing, and empty lines in between are left out', () => {
  expect(proseFrom({ type: 'doc', content: [{ type: 'paragraph' }] })).toEqual([])
  expect(proseFrom(docOf([]))).toEqual([])
})
