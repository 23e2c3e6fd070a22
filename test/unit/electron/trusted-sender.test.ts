import type { WebFrameMain } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { isTrustedSender } from '#electron/security.ts'

vi.mock('electron', () => ({ app: {}, protocol: {} }))

const frame = (origin: string, parent: object | null = null) => ({ origin, parent }) as unknown as WebFrameMain

describe('a call', () => {
  it('is answered for the top frame of our own page', () => {
    expect(isTrustedSender(frame('app://equiplan'))).toBe(true)
  })

  it.each([
    ['comes from no frame any more', null],
    ['comes from a frame inside a page', frame('app://equiplan', {})],
    ['comes from another address of the scheme', frame('app://other')],
    ['comes from an address that begins like ours', frame('app://equiplan.example.org')],
    ['comes from the network', frame('https://example.org')],
    ['comes from a file', frame('file://')],
    ['comes from a page without an origin', frame('null')],
  ])('that %s is refused', (_what, sender) => {
    expect(isTrustedSender(sender)).toBe(false)
  })
})
