import { blankRecord } from '#shared/blank-record.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useParts } from '#renderer/api/use-parts.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { PartList } from '#renderer/records/part-list.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { today } from '#renderer/ui/today.ts'
import { contactEntryLayout, relationLayout } from './stakeholder-layouts.ts'
import styles from './stakeholders.module.css'

/** Who speaks for an organisation, since when and until when, and what was talked about with it. */
export function Contacts({ stakeholderId }: { stakeholderId: string }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const where = { stakeholderId }
  const relations = useParts('relation', where, { column: 'position', direction: 'ascending' })
  const log = useParts('contactEntry', where, { column: 'day', direction: 'descending' })
  const people = useNamed(
    'person',
    [...relations.rows, ...log.rows].flatMap(({ personId }) => personId ?? []),
  )
  const nameOf = (id: string | null) => (id === null ? null : people.get(id)?.name)
  const untitled = recordTitle(formatter, 'relation', {}).label
  const { position: _end, ...freshRelation } = blankRecord('relation', where)
  return (
    <div className={styles.parts}>
      <PartList
        parts={relations}
        layout={relationLayout}
        fresh={freshRelation}
        addWords={t('stakeholders.contact-person.add')}
        none={t('stakeholders.contact-person.none')}
        lines={relations.rows.map(({ id, personId, role, main, startsOn, endsOn }) => ({
          id,
          title: nameOf(personId) || role || untitled,
          facts: [
            nameOf(personId) && role,
            startsOn && `${t('relation.startsOn')} ${day(startsOn, 'short')}`,
            endsOn && `${t('relation.endsOn')} ${day(endsOn, 'short')}`,
          ],
          chip: main && <Chip tone="accent">{t('relation.main')}</Chip>,
        }))}
      />
      <PartList
        parts={log}
        layout={contactEntryLayout}
        fresh={blankRecord('contactEntry', { stakeholderId, day: today() })}
        addWords={t('stakeholders.log.add')}
        none={t('stakeholders.log.none')}
        lines={log.rows.map((entry) => ({
          id: entry.id,
          title: recordTitle(formatter, 'contactEntry', entry).label,
          facts: [
            day(entry.day, 'short'),
            t(`contactEntry.kind.${entry.kind}`),
            nameOf(entry.personId),
            entry.byWhom && `${t('contactEntry.byWhom')}: ${entry.byWhom}`,
          ],
        }))}
      />
    </div>
  )
}
