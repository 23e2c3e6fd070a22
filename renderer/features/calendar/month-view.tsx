import { useMemo, useState } from 'react'
import { isOn } from '#shared/calendar/entry.ts'
import { weeksOf } from '#shared/calendar/month-grid.ts'
import { dayParts, type Day } from '#shared/day.ts'
import { addMonths, dayIn } from '#shared/day-math.ts'
import { weekStartOf } from '#shared/national/week-start.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { today } from '#renderer/ui/today.ts'
import styles from './calendar.module.css'
import { monthWords } from '#renderer/records/day-words.ts'
import { EntryFilters } from './entry-filters.tsx'
import { EntryList } from '#renderer/records/entry-list.tsx'
import { MonthGrid } from './month-grid.tsx'
import { useCalendar } from './use-calendar.ts'
import { useSaveCalendar } from './use-save-calendar.ts'

/** A month of days and, beside it, what the chosen day holds and what is overdue. */
export function MonthView() {
  const formatter = useFormatter()
  const { t, day: dayWords } = formatter
  const country = useOffice()?.country ?? 'other'
  const [chosen, setChosen] = useState(today())
  const [year, month] = [dayParts(chosen).year, dayParts(chosen).month]
  const weeks = useMemo(() => weeksOf(dayIn(year, month, 1), weekStartOf(country)), [year, month, country])
  const [from, to] = [dayIn(year, month, 1), dayIn(year, month, 31)]
  const shown = { from: weeks[0]?.[0] ?? from, to: weeks.at(-1)?.at(-1) ?? to }
  const calendar = useCalendar(shown.from, shown.to)
  const save = useSaveCalendar()
  const ofMonth = calendar.entries.filter(({ day, lastDay }) => day <= to && (lastDay ?? day) >= from)
  const go = (day: Day) => setChosen(day)
  return (
    <div className={styles.month}>
      <div className={styles.sheet}>
        <EntryFilters calendar={calendar} count={ofMonth.length}>
          <div className={styles.turn}>
            <Button icon="left" aria-label={t('calendar.previous-month')} onPress={() => go(addMonths(chosen, -1))} />
            <Button icon="right" aria-label={t('calendar.next-month')} onPress={() => go(addMonths(chosen, 1))} />
            <h2 aria-live="polite">{monthWords(formatter, chosen)}</h2>
            <Button onPress={() => go(today())}>{t('calendar.this-month')}</Button>
          </div>
        </EntryFilters>
        <MonthGrid {...{ weeks, chosen }} entries={calendar.entries} onChoose={go} />
      </div>
      <div className={styles.side}>
        <section aria-labelledby="calendar-day">
          <h3 id="calendar-day">{dayWords(chosen)}</h3>
          <EntryList
            entries={calendar.entries.filter((entry) => isOn(entry, chosen))}
            none={t('calendar.nothing-on-day')}
          />
        </section>
        {calendar.overdue.length > 0 && (
          <section aria-labelledby="calendar-overdue">
            <h3 id="calendar-overdue">{t('calendar.overdue-count', { count: calendar.overdue.length })}</h3>
            <EntryList entries={calendar.overdue.slice(0, 20)} none="" showsDay />
            {calendar.overdue.length > 20 && <p>{t('calendar.more', { count: calendar.overdue.length - 20 })}</p>}
          </section>
        )}
        <LinkButton onPress={() => void save(from, to, calendar.filter)}>{t('calendar.export')}</LinkButton>
      </div>
    </div>
  )
}
