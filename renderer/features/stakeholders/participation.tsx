import type { Participation as Row } from '#shared/contract/stakeholder-calls.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { CameTo } from '#renderer/records/came-to.tsx'
import { occasionDay } from '#renderer/records/occasion-day.ts'

/** The meetings and trainings that name an organisation, and how many came for it. */
export function Participation({ stakeholderId }: { stakeholderId: string }) {
  const formatter = useFormatter()
  const answer = useCall('stakeholder.participation', { id: stakeholderId }).data
  if (!answer) return null
  return (
    <CameTo
      total={answer.total}
      none={formatter.t('stakeholders.came.none')}
      rows={answer.rows.map((row) => ({
        id: row.id,
        title: recordTitle(formatter, row.entity, row).label,
        facts: [
          wordsFor(formatter, row.entity),
          occasionDay(formatter, row),
          wordsFor(formatter, `${row.entity}.state.${row.state}`),
          peopleWords(formatter, row),
        ],
      }))}
    />
  )
}

function peopleWords({ t }: Formatter, row: Row): string {
  const total = sumOf(row)
  if (total === 0) return t('stakeholders.came.named')
  const parts = (['women', 'men', 'other', 'notStated'] as const)
    .filter((part) => row[part] > 0)
    .map((part) => `${t(`participantGroup.${part}`)} ${row[part]}`)
  return `${t('stakeholders.came.people', { count: total })} (${parts.join(', ')})`
}
