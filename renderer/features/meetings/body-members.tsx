import { blankRecord } from '#shared/blank-record.ts'
import type { Body } from '#shared/entities/body.ts'
import { withoutTerm } from '#shared/rules/members-on.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { PartList } from '#renderer/records/part-list.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'
import { MemberControl } from './member-control.tsx'
import { memberGroupLayout, memberLayout } from './meeting-layouts.ts'
import styles from './meetings.module.css'
import { OwnerContext } from './owner-context.ts'

const controls = { substituteForId: MemberControl }

const inOrder = { column: 'position', direction: 'ascending' } as const

/** The seats of a body with who holds them and for how long, and the members who are only counted. */
export function BodyMembers({ body }: { body: Body }) {
  const formatter = useFormatter()
  const { t, day, number } = formatter
  const where = { bodyId: body.id }
  const members = useParts('member', where, inOrder)
  const groups = useParts('memberGroup', where, inOrder)
  const people = useNamed(
    'person',
    members.rows.flatMap(({ personId }) => personId ?? []),
  )
  const nameOf = (id: string | null) => (id === null ? t('meetings.member.vacant') : people.get(id)?.name)
  const open = new Set(withoutTerm(members.rows).map(({ id }) => id))
  const { position: _last, ...freshMember } = blankRecord('member', where)
  const { position: _end, ...freshGroup } = blankRecord('memberGroup', where)
  return (
    <OwnerContext value={body.id}>
      <div className={styles.parts}>
        <PartList
          parts={members}
          layout={memberLayout}
          controls={controls}
          fresh={freshMember}
          addWords={t('meetings.member.add')}
          none={t('meetings.member.none')}
          lines={members.rows.map((seat) => ({
            id: seat.id,
            title: nameOf(seat.personId) || recordTitle(formatter, 'member', seat).label,
            facts: [
              t(`member.role.${seat.role}`),
              seat.post,
              seat.side !== 'none' && t(`member.side.${seat.side}`),
              seat.voice === 'voice' && t('member.voice.voice'),
              seat.startsOn && `${t('member.startsOn')} ${day(seat.startsOn, 'short')}`,
              seat.endsOn && `${t('member.endsOn')} ${day(seat.endsOn, 'short')}`,
            ],
            chip: open.has(seat.id) ? (
              <Chip tone="warn">{t('meetings.member.no-term')}</Chip>
            ) : (
              seat.endsOn !== null && seat.endsOn < today() && <Chip>{t('meetings.member.ended')}</Chip>
            ),
          }))}
        />
        <PartList
          parts={groups}
          layout={memberGroupLayout}
          fresh={freshGroup}
          addWords={t('meetings.group.add')}
          none={t('meetings.group.none')}
          lines={groups.rows.map((group) => ({
            id: group.id,
            title: recordTitle(formatter, 'memberGroup', group).label,
            facts: [
              group.level !== 'not-stated' && t(`memberGroup.level.${group.level}`),
              t('balance.women', { count: group.women }),
              t('balance.men', { count: group.men }),
              group.statedTotal !== null &&
                group.statedTotal !== sumOf(group) &&
                `${t('memberGroup.statedTotal')}: ${number(group.statedTotal)}`,
            ],
          }))}
        />
      </div>
    </OwnerContext>
  )
}
