import { useState } from 'react'
import type { Due, Erased } from '#shared/contract/personal-calls.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type Props = { due: readonly Due[]; onClose: () => void; onErased: (erased: Erased) => void }

/** Asks which of the periods that are over are to be carried out. */
export function DestroyDialog({ due, onClose, onErased }: Props) {
  const t = useT()
  const destroy = useCommand('retention.destroy')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const ids = due.map(({ retention }) => retention.id).filter((id) => !left.has(id))

  function leave(id: string, isLeft: boolean) {
    setLeft(new Set(isLeft ? [...left, id] : [...left].filter((one) => one !== id)))
  }

  return (
    <Dialog
      title={t('personal.due.erase')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            isDisabled={destroy.isPending || ids.length === 0}
            onPress={() => destroy.mutate({ ids, reason }, { onSuccess: onErased })}
          >
            {t('personal.erase.run')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('personal.erase.text')}</p>
      {due.map(({ retention: { id, what }, total }) => (
        <CheckBox key={id} isSelected={!left.has(id)} onChange={(isWanted) => leave(id, !isWanted)}>
          {`${t(`retention.what.${what}`)}: ${total}`}
        </CheckBox>
      ))}
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
