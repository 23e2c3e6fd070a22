import { afterEach, describe, expect, it } from 'vitest'
import { addMishap, closeMishap, dropMishaps, followMishaps, keptMishaps, settleMishaps } from '#renderer/ui/mishaps.ts'

afterEach(dropMishaps)

const words = () => keptMishaps().map((mishap) => mishap.words)

describe('what went wrong', () => {
  it('stays until it is dismissed, the newest first', () => {
    addMishap({ words: 'not saved' })
    addMishap({ words: 'not printed' })
    expect(words()).toEqual(['not printed', 'not saved'])
    closeMishap(keptMishaps()[0]?.key ?? -1)
    expect(words()).toEqual(['not saved'])
  })

  it('is said once where it says the same', () => {
    addMishap({ words: 'not saved', more: 'disk full' })
    addMishap({ words: 'not saved', more: 'disk full' })
    expect(words()).toEqual(['not saved'])
  })

  it('is taken away once the same command succeeds, and no other', () => {
    addMishap({ words: 'not saved', about: 'plan.update' })
    addMishap({ words: 'not printed', about: 'document.print' })
    settleMishaps('plan.update')
    expect(words()).toEqual(['not printed'])
  })

  it('is the last try only, where a command fails again in another way', () => {
    addMishap({ words: 'disk full', about: 'document.export' })
    addMishap({ words: 'no access', about: 'document.export' })
    expect(words()).toEqual(['no access'])
  })

  it('tells its bar of every change and of nothing else', () => {
    let told = 0
    const stop = followMishaps(() => told++)
    addMishap({ words: 'not saved' })
    settleMishaps('another')
    dropMishaps()
    dropMishaps()
    stop()
    expect(told).toBe(2)
  })
})
