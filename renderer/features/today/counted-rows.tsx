import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNamedOf } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import { dayWords } from '#renderer/records/day-words.ts'

/** The records a number is made of, by entity. */
export type RowsBehind = Partial<Record<'stakeholder' | 'meeting' | 'occasion', readonly string[]>>

// More than these nobody looks through here; the number counts them all.
const mostNamed = 200

/** The records behind a number, each with the way to it, read once they are asked for. */
export function CountedRows({ rows }: { rows: RowsBehind }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [isOpen, setOpen] = useState(false)
  const all = (['stakeholder', 'meeting', 'occasion'] as const).flatMap((entity) =>
    (rows[entity] ?? []).map((id) => ({ entity, id })),
  )
  const shown = all.slice(0, mostNamed)
  const named = useNamedOf(
    new Map(
      (['stakeholder', 'meeting', 'occasion'] as const).map((entity) => [
        entity,
        new Set(isOpen ? shown.filter((one) => one.entity === entity).map(({ id }) => id) : []),
      ]),
    ),
  )
  if (all.length === 0) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('today.rows', { count: all.length })}</summary>
      {all.length > shown.length && <p>{t('today.first-rows', { count: shown.length })}</p>}
      <ul>
        {shown.map(({ entity, id }) => {
          const row = named.get(id)
          if (!row) return null
          const address = addressOf({ entity, id, owner: null })
          const { label } = recordTitle(formatter, entity, row)
          const { day, lastDay, monthOnly } = row as Partial<Parameters<typeof dayWords>[1]>
          const when = dayWords(formatter, {
            day: day ?? null,
            lastDay: lastDay ?? null,
            monthOnly: monthOnly ?? false,
          })
          return (
            <li key={id}>
              {address ? <Link {...address}>{label}</Link> : label} {when && <span>{when}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
