import { parseDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components'
import type { Day } from '#shared/day.ts'
import styles from './day-calendar.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

/** A month to pick a day from. */
export function DayCalendar({ value, onChange }: { value: Day | null; onChange: (value: Day) => void }) {
  return (
    <Calendar
      className={cx(styles.calendar)}
      value={value === null ? null : parseDate(value)}
      onChange={(next) => onChange(next.toString())}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it has just been opened by a key or a press; that is where to go on
      autoFocus
    >
      <header className={styles.head}>
        <Button slot="previous" className={cx(styles.turn)}>
          <Icon name="left" />
        </Button>
        <CalendarHeading className={cx(styles.month)} />
        <Button slot="next" className={cx(styles.turn)}>
          <Icon name="right" />
        </Button>
      </header>
      <CalendarGrid className={cx(styles.grid)}>
        <CalendarGridHeader>
          {(name) => <CalendarHeaderCell className={cx(styles.weekday)}>{name}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={cx(styles.day)} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
