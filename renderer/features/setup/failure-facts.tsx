import type { Failure } from '#shared/failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'

/** The file and folder a failure is about, where it names them. */
export function FailureFacts({ failure }: { failure: Failure }) {
  const t = useT()
  const { file, folder } = failure.detail ?? {}
  return (
    <>
      {file !== undefined && <p>{t('failure.fact.file', { file: String(file) })}</p>}
      {folder !== undefined && <p>{t('failure.fact.folder', { folder: String(folder) })}</p>}
    </>
  )
}
