import { afterEach, describe, expect, it } from 'vitest'
import { dropMessage, say, toasts } from '#renderer/ui/toast.ts'

afterEach(dropMessage)

const shown = () => toasts.visibleToasts.map((toast) => toast.content.words)
const undo = { label: 'Undo', run: () => undefined }

describe('what confirms something', () => {
  it('is said one at a time; the newest is the one to take back', () => {
    say({ words: 'moved to the trash', action: undo })
    say({ words: 'exported', tone: 'ok' })
    say({ words: 'moved another', action: undo })
    expect(shown()).toEqual(['moved another'])
  })

  it('can be said again once it was dismissed', () => {
    say({ words: 'exported' })
    for (const { key } of toasts.visibleToasts) toasts.close(key)
    say({ words: 'exported' })
    expect(shown()).toEqual(['exported'])
  })

  it('goes with the screen it speaks of', () => {
    say({ words: 'moved to the trash', action: undo })
    dropMessage()
    expect(shown()).toEqual([])
  })
})
