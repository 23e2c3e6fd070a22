import { useEffect, useRef, type KeyboardEvent } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { isOn, type CalendarEntry } from '#shared/calendar/entry.ts'
import { dayParts, type Day } from '#shared/day.ts'
import { addDays, addMonths } from '#shared/day-math.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { cx } from '#renderer/ui/cx.ts'
import { today } from '#renderer/ui/today.ts'
import styles from './calendar.module.css'
import { monthWords } from '#renderer/records/day-words.ts'
import { stateOf } from '#renderer/records/entry-state.tsx'

type Props = {
  weeks: readonly (readonly Day[])[]
  chosen: Day
  entries: readonly CalendarEntry[]
  onChoose: (day: Day) => void
}

// So many stand in a day; the rest are said to be more.
const roomFor = 3

/** A month as a grid of days: arrows go from day to day, Page Up and Page Down from month to month. */
export function MonthGrid({ weeks, chosen, entries, onChoose }: Props) {
  const formatter = useFormatter()
  const { t, locale } = formatter
  const grid = useRef<HTMLTableElement>(null)
  const byKeys = useRef(false)
  useEffect(() => {
    if (byKeys.current) grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
    byKeys.current = false
  }, [chosen])

  function onKeyDown(event: KeyboardEvent) {
    const next = dayByKey(event.key, chosen, weeks)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    byKeys.current = true
    onChoose(next)
  }

  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const longWeekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return (
    <table
      ref={grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its days can be walked through, which makes it a grid
      role="grid"
      className={styles.grid}
      aria-label={t('calendar.grid', { month: monthWords(formatter, chosen) })}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={longWeekday.format(Date.parse(day))}>
              {weekday.format(Date.parse(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day, at) => (
              <DayCell
                key={day}
                {...{ formatter, day, onChoose }}
                startsWeek={at === 0}
                isChosen={day === chosen}
                isOutside={day.slice(0, 7) !== chosen.slice(0, 7)}
                entries={entries.filter((entry) => isOn(entry, day))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = {
  formatter: Formatter
  day: Day
  startsWeek: boolean
  isChosen: boolean
  isOutside: boolean
  entries: readonly CalendarEntry[]
  onChoose: (day: Day) => void
}

function DayCell({ formatter, day, startsWeek, isChosen, isOutside, entries, onChoose }: CellProps) {
  const { t } = formatter
  const now = today()
  const words = t('calendar.day-label', {
    day: formatter.day(day),
    entries: [t('calendar.count', { count: entries.length }), ...entries.map(({ title }) => title)].join('; '),
  })
  // What lasts long stands below what is due on the day itself.
  const sorted = [...entries].sort((a, b) => Number(a.day !== day) - Number(b.day !== day))
  const shown = sorted.slice(0, entries.length > roomFor ? roomFor - 1 : roomFor)
  return (
    <td
      data-day={day}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      {...(day === now ? { 'aria-current': 'date' as const } : {})}
      className={cx(styles.day, isOutside && styles.outside)}
      onClick={() => onChoose(day)}
      onKeyDown={() => undefined}
    >
      <VisuallyHidden>{words}</VisuallyHidden>
      <div aria-hidden="true">
        <span className={styles.date}>{dayParts(day).date}</span>
        {shown.map((entry) => (
          <span
            key={entry.key}
            className={styles.mark}
            data-state={stateOf(entry, now)}
            // What goes on from the day before is a line: its words stand where it begins and at the start of each week.
            data-goes-on={entry.day < day && !startsWeek ? '' : undefined}
          >
            {entry.title || t(`calendar.kind.${entry.kind}`)}
          </span>
        ))}
        {entries.length > shown.length && (
          <span className={styles.rest}>{t('calendar.more', { count: entries.length - shown.length })}</span>
        )}
      </div>
    </td>
  )
}

function dayByKey(key: string, day: Day, weeks: Props['weeks']): Day | null {
  const week = weeks.find((one) => one.includes(day)) ?? []
  const ways: Record<string, Day | undefined> = {
    ArrowLeft: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    PageUp: addMonths(day, -1),
    PageDown: addMonths(day, 1),
    Home: week[0],
    End: week.at(-1),
  }
  return ways[key] ?? null
}
