import { afterEach, describe, expect, it } from 'vitest'
import { dropMessages, say, toasts } from '#renderer/ui/toast.ts'

afterEach(dropMessages)

const shown = () => toasts.visibleToasts.map((toast) => toast.content.words)
const undo = { label: 'Undo', run: () => undefined }

describe('messages', () => {
  it('are one at a time where they only confirm; the newest is the one to take back', () => {
    say({ words: 'moved to the trash', action: undo })
    say({ words: 'exported', tone: 'ok' })
    say({ words: 'moved another', action: undo })
    expect(shown()).toEqual(['moved another'])
  })

  it('leave what went wrong in sight when something is confirmed', () => {
    say({ words: 'not saved', tone: 'bad' })
    say({ words: 'undone' })
    say({ words: 'restored' })
    expect(shown()).toEqual(['restored', 'not saved'])
  })

  it('say the same failure once', () => {
    say({ words: 'not saved', tone: 'bad', more: 'disk full' })
    say({ words: 'not saved', tone: 'bad', more: 'disk full' })
    expect(shown()).toEqual(['not saved'])
  })

  it('bring the failure before back once the newest ones are dismissed', () => {
    for (const words of ['one', 'two', 'three']) say({ words, tone: 'bad' })
    expect(shown()).toEqual(['three', 'two'])
    for (const { key } of toasts.visibleToasts) toasts.close(key)
    expect(shown()).toEqual(['one'])
  })

  it('go with the screen they speak of', () => {
    say({ words: 'not saved', tone: 'bad' })
    say({ words: 'moved to the trash', action: undo })
    dropMessages()
    expect(shown()).toEqual([])
  })
})
