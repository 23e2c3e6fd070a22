import { invoke } from '#renderer/api/client.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { say } from '#renderer/ui/toast.ts'

/** Says what was done to many records in one step, and offers the way back. */
export function useSayDone(): (words: string) => void {
  const t = useT()
  const fail = useSayFailure()
  return (words) =>
    say({ words, action: { label: t('app.undo'), run: () => void invoke('history.undo', {}).catch(fail) } })
}
