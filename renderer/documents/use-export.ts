import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { invoke } from '#renderer/api/client.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'

export type Format = 'docx' | 'pdf'

/** `slow` once it takes long enough to be worth a word. */
type Stage = 'resting' | 'running' | 'slow'

const patience = 400

/**
 * Writes a document to a file. What is still being typed is stored first, so that the file holds it. `place` is the
 * element that holds either the buttons or the progress.
 */
export function useExport(which: WhichDocument) {
  const formatter = useFormatter()
  const { t } = formatter
  const [stage, setStage] = useState<Stage>('resting')
  const place = useRef<HTMLDivElement>(null)
  const fail = (error: unknown) => sayFailure(formatter, error)

  // The button that was pressed goes while the progress stands in its place: the focus follows.
  function show(next: Stage) {
    const hadFocus = place.current?.contains(document.activeElement)
    flushSync(() => setStage(next))
    if (hadFocus && !place.current?.contains(document.activeElement)) place.current?.querySelector('button')?.focus()
  }

  async function write(format: Format) {
    if (stage !== 'resting') return
    setStage('running')
    const timer = setTimeout(() => show('slow'), patience)
    try {
      await flushAll()
      const { fileName, handle, report } = await invoke('document.export', { ...which, format })
      const open = report ? report.counts.outside + report.counts.missing : 0
      say({
        tone: 'ok',
        words: t('documents.export.done', { file: fileName }),
        more: open > 0 ? t('rules.to-mend', { count: open }) : undefined,
        action: {
          label: t('documents.export.reveal'),
          run: () => void invoke('document.reveal', { handle }).catch(fail),
        },
      })
    } catch (error) {
      fail(error)
    } finally {
      clearTimeout(timer)
      show('resting')
    }
  }

  return { stage, place, write, cancel: () => void invoke('document.cancel', {}).catch(fail) }
}
