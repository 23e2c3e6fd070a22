import { useState } from 'react'
import { invoke } from '#renderer/api/client.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'

export type Format = 'docx' | 'pdf'

/** Writes a document to a file. What is still being typed is stored first, so that the file holds it. */
export function useExport(which: WhichDocument) {
  const formatter = useFormatter()
  const { t } = formatter
  const [running, setRunning] = useState<Format | null>(null)

  function fail(error: unknown) {
    const failure = failureOf(error)
    if (failure.code === 'cancelled') return
    const { title, whatToDo } = failureText(formatter, failure)
    say({ tone: 'bad', words: title, more: whatToDo })
  }

  async function write(format: Format) {
    if (running) return
    setRunning(format)
    try {
      await flushAll()
      const { fileName, handle, report } = await invoke('document.export', { ...which, format })
      const open = report ? report.counts.outside + report.counts.missing : 0
      say({
        tone: 'ok',
        words: t('plan-editor.export.done', { file: fileName }),
        more: open > 0 ? t('rules.to-mend', { count: open }) : undefined,
        action: {
          label: t('plan-editor.export.reveal'),
          run: () => void invoke('document.reveal', { handle }).catch(fail),
        },
      })
    } catch (error) {
      fail(error)
    } finally {
      setRunning(null)
    }
  }

  return { running, write }
}
