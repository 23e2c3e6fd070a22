import { describe, expect, it } from 'vitest'
import { isDay } from '#shared/day.ts'
import { findingText } from '#shared/documents/finding-text.ts'
import { profiles, ruleOf, settingsOf } from '#shared/documents/profiles/all.ts'
import { isAllowed, maySet, resolveLayout } from '#shared/documents/profiles/resolve.ts'
import { layoutProfiles } from '#shared/entities/layout-profiles.ts'
import { isMessageKey } from '#shared/i18n/catalogue.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { mm } from '#shared/documents/length.ts'
import { recordMaker } from '#test/builders/make-records.ts'

const record = recordMaker()

describe.each(layoutProfiles)('the layout %s', (profile) => {
  const { rules } = profiles[profile]

  it('names each rule once, with a source, the day it was checked and words for it', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(rule.source, rule.id).not.toBe('')
      expect(isDay(rule.checkedOn), rule.id).toBe(true)
      expect(isMessageKey(`rule.${rule.id}`), rule.id).toBe(true)
    }
  })

  it('uses a value inside the range of each rule', () => {
    for (const rule of rules)
      if (typeof rule.value === 'number') expect(isAllowed(rule, rule.value), rule.id).toBe(true)
  })

  it('has a word for each closed word it uses', () => {
    const words = rules.filter(({ unit }) => unit === 'words').flatMap(({ value }) => String(value).split(' '))
    expect(words.filter((word) => !isMessageKey(`ruleWord.${word}`))).toEqual([])
  })
})

describe('the values of an office', () => {
  const value = (rule: string, twips: number, profile: 'vn-nd30' | 'se-plan' = 'vn-nd30') =>
    record('layoutValue', { profile, rule, value: twips })

  it('take the place of the layout’s own inside the legal range', () => {
    const layout = resolveLayout('vn-nd30', [
      value('margin-left', mm(35)),
      value('body-size', 13),
      value('body-first-line', 720),
    ])
    expect([layout.number('margin-left'), layout.number('body-size'), layout.number('body-first-line')]).toEqual([
      mm(35),
      13,
      720,
    ])
  })

  it('are refused outside it, for another layout, for a fixed rule and for no rule', () => {
    expect(maySet('vn-nd30', 'margin-left', mm(29))).toBe(false)
    expect(maySet('vn-nd30', 'body-first-line', 640)).toBe(false)
    expect(maySet('vn-nd30', 'body-before', 60)).toBe(false)
    expect(maySet('vn-nd30', 'body-before', 240)).toBe(true)
    expect(maySet('vn-nd30', 'recipients-size', 11)).toBe(false)
    expect(maySet('vn-nd30', 'nation-text', 1)).toBe(false)
    expect(maySet('vn-nd30', 'no-such-rule', 1)).toBe(false)
    const layout = resolveLayout('vn-nd30', [value('margin-left', mm(10)), value('margin-top', mm(25), 'se-plan')])
    expect([layout.number('margin-left'), layout.number('margin-top')]).toEqual([mm(30), mm(20)])
  })

  it('may be set for margins, sizes and spacing of a Vietnamese plan', () => {
    const ids = settingsOf('vn-nd30').map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([
        'margin-top',
        'margin-bottom',
        'margin-left',
        'margin-right',
        'body-size',
        'body-first-line',
        'body-before',
        'body-line',
        'nation-size',
      ]),
    )
    expect(ids).not.toContain('recipients-size')
  })
})

describe('the union layout', () => {
  it('has the rules of the state layout, none of them verified, each naming the unions’ decision', () => {
    for (const rule of profiles['vn-union'].rules.filter(({ source }) => source !== 'Equiplan')) {
      expect(rule).toMatchObject({ ...ruleOf('vn-nd30', rule.id), source: rule.source, verified: false })
      expect(rule.source).toContain('933/QĐ-TLĐ')
    }
  })
})

describe('a finding in words', () => {
  it('is said in the language of the reader', () => {
    expect(findingText('bold upright center, light upright center', 'words', createFormatter('sv'))).toBe(
      'fet, rak, centrerat; inte fet, rak, centrerat',
    )
    expect(findingText('1.15', 'lines', createFormatter('vi'))).toBe('1,15 dòng')
    expect(findingText('≤ 2021-02-22', 'day', createFormatter('vi'))).toBe('≤ 22/02/2021')
    expect(findingText('30–35', 'mm', createFormatter('en'))).toBe('30–35 mm')
    expect(findingText('Số: 05/KH-ABC', 'text', createFormatter('tr'))).toBe('Số: 05/KH-ABC')
  })
})
