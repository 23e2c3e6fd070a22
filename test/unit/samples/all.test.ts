import { describe, expect, it } from 'vitest'
import { sampleNames } from '#shared/samples/names.ts'
import { fillSample } from './fill-sample.ts'

describe.each(sampleNames)('the sample office %s', (name) => {
  const made = fillSample(name)

  it('has one office that says it is a sample, and one identity', () => {
    expect(made.filter(({ entity }) => entity === 'office').map(({ value }) => value.sample)).toEqual([name])
    expect(made.filter(({ entity }) => entity === 'identity')).toHaveLength(1)
  })

  it('refers only to records it has made before', () => {
    const known = new Set<unknown>()
    for (const { id, value } of made) {
      for (const [field, target] of Object.entries(value)) {
        if (/Ids?$/.test(field))
          for (const one of [target ?? []].flat()) expect(known.has(one), `${field} ${String(one)}`).toBe(true)
      }
      known.add(id)
    }
  })

  it('holds composed text without the faults of a scan', () => {
    const texts = made.flatMap(({ value }) => Object.values(value).flat()).filter((text) => typeof text === 'string')
    const faults = / {2}|\s[,;]|(?<!\p{L})(?:iện|hơi|ng|iến|ế|bối|c ng)(?!\p{L})/u
    expect(texts.filter((text) => text !== text.normalize('NFC') || faults.test(text))).toEqual([])
  })
})
