import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { say } from '#renderer/ui/toast.ts'

/** Saves what can still be read of a damaged office; its file is not touched. */
export function SalvageButton() {
  const t = useT()
  const salvage = useCommand('office.salvage')
  return (
    <Button
      isDisabled={salvage.isPending}
      onPress={() =>
        salvage.mutate(
          {},
          {
            onSuccess: ({ folder, read, lost }) =>
              say({ tone: 'ok', words: t('setup.failed.salvage.done', { read, lost }), more: folder }),
          },
        )
      }
    >
      {t(salvage.isPending ? 'setup.failed.salvage.running' : 'setup.failed.salvage')}
    </Button>
  )
}
