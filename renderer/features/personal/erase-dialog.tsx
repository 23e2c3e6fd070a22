import { useState } from 'react'
import type { Erased, PersonalPlace } from '#shared/contract/personal-calls.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type Props = {
  who: { words: string; personIds: string[] }
  places: readonly PersonalPlace[]
  onClose: () => void
  onErased: (erased: Erased) => void
}

/** Asks once more before names go for good, and for the reason that is kept. */
export function EraseDialog({ who, places, onClose, onErased }: Props) {
  const t = useT()
  const fail = useSayFailure()
  const erase = useCommand('personal.erase')
  const [reason, setReason] = useState('')
  const wanted = places.map(({ entity, id, field }) => ({ entity, id, field }))

  async function run() {
    try {
      // What is typed and not stored yet would bring the name back.
      await flushAll()
      erase.mutate({ ...who, places: wanted, reason }, { onSuccess: onErased })
    } catch (error) {
      fail(error)
    }
  }

  return (
    <Dialog
      title={t('personal.erase.title', { count: places.length })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" isDisabled={erase.isPending} onPress={() => void run()}>
            {t('personal.erase.run')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('personal.erase.text')}</p>
      <Notice tone="warn">{t('personal.erase.final')}</Notice>
      <TextField
        label={t('erasure.reason')}
        hint={t('erasure.reason.hint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
      />
    </Dialog>
  )
}
