import type { Profile } from '#shared/contract/access-calls.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** Asks before a profile goes; with the last one nobody has to sign in any more. */
export function RemoveProfile({
  profile,
  isLast,
  onClose,
}: {
  profile: Profile
  isLast: boolean
  onClose: () => void
}) {
  const t = useT()
  const remove = useCommand('access.remove')
  const { id, name } = profile
  return (
    <Dialog
      title={t('access.remove.sure', { name })}
      isOpen
      size="narrow"
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => {
              remove.mutate({ id })
              onClose()
            }}
          >
            {t('access.remove')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('access.remove.text', { name })}</p>
      {isLast && <p>{t('access.remove.last')}</p>}
    </Dialog>
  )
}
