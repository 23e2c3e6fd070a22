import { useState } from 'react'
import type { Participant } from '#shared/entities/participant.ts'
import { invoke } from '#renderer/api/client.ts'
import { ReferencesControl } from '#renderer/form/reference-control.tsx'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { say } from '#renderer/ui/toast.ts'
import type { Gathering } from './gathering.ts'

const nothing = () => undefined
const noFacts = { name: '', sex: 'not-stated', level: 'not-stated', post: null, unitId: null } as const

/** People of the register for the list of a meeting or occasion, with their sex, level, post and unit of today. */
export function RegisterDialog({
  presence,
  onClose,
  ...gathering
}: Gathering & { presence: Participant['presence']; onClose: () => void }) {
  const t = useT()
  const fail = useSayFailure()
  const [ids, setIds] = useState<string[]>([])

  function add() {
    const people = ids.map((personId) => ({ ...noFacts, personId }))
    invoke('attendance.add', { ...gathering, presence, people }).then(({ added }) => {
      say({ words: t('attendance.added', { count: added }) })
      onClose()
    }, fail)
  }

  return (
    <Dialog
      title={t('attendance.from-register')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={ids.length === 0} onPress={add}>
            {t('attendance.paste.add', { count: ids.length })}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <ReferencesControl
        label={t('person.plural')}
        hint={t('attendance.register.hint')}
        to="person"
        value={ids}
        onChange={setIds}
        onBlur={nothing}
        onFocus={nothing}
      />
    </Dialog>
  )
}
