import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Person } from '#shared/entities/person.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { CameTo } from '#renderer/records/came-to.tsx'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { personLayout } from './office-layouts.ts'
import styles from './person-detail.module.css'

/** One person: the form, the organisations they speak for, and what they were invited to. */
export function PersonDetail({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useFormatter()
  const [view, setView] = useState('fields')
  return (
    <RecordDetail
      entity="person"
      row={person}
      layout={personLayout}
      onClose={onClose}
      views={{
        fields: t('stakeholders.view.fields'),
        value: view,
        onChange: setView,
        items: [{ id: 'came', label: t('stakeholders.view.came'), content: <CameWith personId={person.id} /> }],
      }}
    />
  )
}

function CameWith({ personId }: { personId: string }) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const answer = useCall('person.participation', { id: personId }).data
  if (!answer) return null
  return (
    <div className={styles.came}>
      {answer.ties.length > 0 && (
        <section aria-labelledby={id}>
          <h3 id={id}>{t('people.ties')}</h3>
          <ul>
            {answer.ties.map((tie) => (
              <li key={tie.id}>
                <Link to="/stakeholders/$tab/{-$recordId}" params={{ tab: 'list', recordId: tie.stakeholderId }}>
                  {tie.name}
                </Link>{' '}
                {tie.role}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CameTo
        total={answer.total}
        none={t('people.came.none')}
        rows={answer.rows.map((row) => ({
          id: `${row.entity} ${row.id}`,
          title: recordTitle(formatter, row.entity, row).label,
          facts: [
            wordsFor(formatter, row.entity),
            occasionDay(formatter, row),
            row.presence && t(`attendee.presence.${row.presence}`),
            row.role && row.role !== 'member' && t(`attendee.role.${row.role}`),
          ],
        }))}
      />
    </div>
  )
}
