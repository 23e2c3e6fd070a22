import { useState } from 'react'
import type { CallOutput } from '#shared/contract.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { say } from '#renderer/ui/toast.ts'

/** Reads every byte of all files of evidence and names what is missing or changed. */
export function CheckFiles({ onOpen }: { onOpen: (id: string) => void }) {
  const t = useT()
  const check = useCommand('evidence.check')
  const [found, setFound] = useState<CallOutput<'evidence.check'> | null>(null)
  const bad = found === null ? [] : [...found.missing, ...found.changed]

  function run() {
    check.mutate(
      {},
      {
        onSuccess: (answer) => {
          const isSound = answer.missing.length + answer.changed.length === 0
          if (isSound) say({ tone: 'ok', words: t('evidence.checked', { count: answer.files }) })
          setFound(isSound ? null : answer)
        },
      },
    )
  }

  return (
    <>
      <Button icon="check" isDisabled={check.isPending} onPress={run}>
        {check.isPending ? t('evidence.checking') : t('evidence.check')}
      </Button>
      {found !== null && (
        <Dialog
          title={t('evidence.check.bad', { count: bad.length })}
          isOpen
          onClose={() => setFound(null)}
          actions={
            <Button kind="primary" onPress={() => setFound(null)}>
              {t('app.close')}
            </Button>
          }
        >
          <p>{t('failure.evidence-missing.what-to-do')}</p>
          <ul>
            {bad.map(({ id, title, fileName }) => (
              <li key={id}>
                <LinkButton
                  onPress={() => {
                    setFound(null)
                    onOpen(id)
                  }}
                >
                  {title}
                </LinkButton>{' '}
                {`${fileName}: ${t(found.missing.some((one) => one.id === id) ? 'evidence.state.missing' : 'evidence.state.changed')}`}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
