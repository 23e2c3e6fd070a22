import { presences } from '#shared/entities/people-fields.ts'
import { updateRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip, type Tone } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { gatheringParts, type Gathering, type NamedPerson } from './gathering.ts'

const tones: Record<NamedPerson['presence'], Tone> = {
  invited: 'plain',
  present: 'ok',
  remote: 'ok',
  excused: 'warn',
  absent: 'warn',
}

type Props = { of: Gathering['of']; person: NamedPerson; name: string; isReachable: boolean; isLocked: boolean }

/** Whether somebody who is listed came, to be changed in the list. */
export function PresenceMenu({ of, person, name, isReachable, isLocked }: Props) {
  const t = useT()
  const may = useMay('write')
  const fail = useSayFailure()
  const { id, revision, presence } = person
  const words = t(`participant.presence.${presence}`)
  const chip = <Chip tone={tones[presence]}>{words}</Chip>
  if (isLocked || !may) return chip
  return (
    <RowMenu
      name={name}
      isReachable={isReachable}
      face={{
        label: `${words}. ${name}`,
        content: (
          <>
            {chip}
            <Icon name="down" size="small" />
          </>
        ),
      }}
      commands={presences.map((one) => ({
        id: one,
        label: t(`participant.presence.${one}`),
        ...(one === presence && { icon: 'check' as const }),
        run: () => void updateRecord(gatheringParts[of].person, { id, revision, patch: { presence: one } }).catch(fail),
      }))}
    />
  )
}
