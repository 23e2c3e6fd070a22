import { describe, expect, it } from 'vitest'
import { withEndMark } from '#shared/documents/end-mark.ts'
import { paragraph, words } from '#shared/documents/make.ts'

const shown = (texts: string[]) =>
  withEndMark(texts.map((text) => paragraph('body', text))).map(({ runs }) =>
    runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''),
  )

describe('the end mark', () => {
  it.each(['thực hiện.', 'thực hiện', 'thực hiện./.', 'thực hiện ;', 'thực hiện…', 'thực hiện. ./. ', 'thực hiện:'])(
    'stands once after "%s"',
    (text) => {
      expect(shown(['Một.', text])).toEqual(['Một.', 'thực hiện./.'])
    },
  )

  it('keeps a closing bracket or quotation mark', () => {
    expect(shown(['(nếu có).'])).toEqual(['(nếu có)./.'])
    expect(shown(['“An Giang”.'])).toEqual(['“An Giang”./.'])
  })

  it('passes over empty paragraphs at the end and lonely punctuation in a run of its own', () => {
    expect(shown(['Hết.', '', ' '])).toEqual(['Hết./.', '', ' '])
    const [closed] = withEndMark([paragraph('body', [words('Hết', { bold: true }), words(' .'), { kind: 'break' }])])
    expect(closed?.runs).toEqual([{ kind: 'text', text: 'Hết./.', bold: true }])
  })

  it('is not written where there is no text', () => {
    expect(shown([])).toEqual([])
    expect(shown([''])).toEqual([''])
  })
})
