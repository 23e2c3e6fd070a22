import type { ClipboardEvent } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { refusesPaste } from './refuses-paste.ts'

/**
 * For a field with so much room, in characters: what does not fit is refused and said, because the browser would cut it
 * without a word.
 */
export function useWholePaste(room: number | undefined) {
  const formatter = useFormatter()
  return (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const replaced = (selectionEnd ?? value.length) - (selectionStart ?? value.length)
    const left = (room ?? Number.POSITIVE_INFINITY) - (value.length - replaced)
    if (refusesPaste(event.clipboardData.getData('text/plain'), formatter, left)) event.preventDefault()
  }
}
