import { useLocation } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { HelpText } from './help-text.tsx'
import { helpFor, readHelp } from './help-files.ts'

/** Help for the screen one is on, at the side, so that the screen stays readable. */
export function HelpPanel({ isOpen, onClose, onShortcuts }: { isOpen: boolean; onClose: () => void; onShortcuts: () => void }) {
  const { t, language } = useFormatter()
  const path = useLocation({ select: (location) => location.pathname })
  const topic = helpFor(path)
  const text = useQuery({ queryKey: ['help', language, topic], queryFn: () => readHelp(language, topic), enabled: isOpen })
  return (
    <Dialog
      title={t('app.help')}
      isOpen={isOpen}
      onClose={onClose}
      side
      actions={
        <Button icon="keyboard" shortcut="Mod+/" onPress={onShortcuts}>
          {t('app.shortcuts')}
        </Button>
      }
    >
      {text.data ? <HelpText text={text.data} /> : <p>{text.isPending ? '' : t('app.help.none')}</p>}
    </Dialog>
  )
}
