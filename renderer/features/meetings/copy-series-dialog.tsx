import { useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import { dayParts } from '#shared/day.ts'
import { mostRows } from '#shared/list.ts'
import { dayNextYear } from '#shared/rules/next-year.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { say } from '#renderer/ui/toast.ts'
import { today } from '#renderer/ui/today.ts'
import styles from './meetings.module.css'

type Listed = ListRow<'meeting'>

/** Plans the meetings of a body again in the next year: which ones, and on which day each will be. */
export function CopySeriesDialog({ bodyId, onClose }: { bodyId: string; onClose: () => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const now = dayParts(today()).year
  const [year, setYear] = useState(now)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const copy = useCommand('record.copyIntoNextYear')
  const meetings = useMeetingsOf(bodyId, year)
  const there = useMeetingsOf(bodyId, year + 1)
  const days = new Set(there?.map(({ day }) => day))
  const isRead = meetings !== undefined && there !== undefined
  const listed = (isRead ? meetings : []).map((row) => ({ row, next: dayOf(row) }))
  const chosen = listed.filter(({ row, next }) => !left.has(row.id) && !days.has(next))

  function plan() {
    copy.mutate(
      { entity: 'meeting', ids: chosen.map(({ row }) => row.id) },
      {
        onSuccess: ({ ids }) => {
          onClose()
          say({ tone: 'ok', words: t('meetings.copied', { count: ids.length, year: String(year + 1) }) })
        },
      },
    )
  }

  function turn(id: string) {
    setLeft((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])))
  }

  return (
    <Dialog
      title={t('meetings.copy')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={!isRead || chosen.length === 0 || copy.isPending} onPress={plan}>
            {t('meetings.copy.do', { count: chosen.length })}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className={styles.parts}>
        <p className={styles.none}>{t('meetings.copy.text')}</p>
        <Select
          label={t('meetings.copy.from')}
          options={[now - 1, now, now + 1].map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(next) => setYear(Number(next ?? now))}
        />
        {meetings?.length === 0 && <p className={styles.none}>{t('meetings.copy.none', { year: String(year) })}</p>}
        <ul className={styles.lines}>
          {listed.map(({ row, next }) => (
            <li key={row.id}>
              <CheckBox
                isSelected={!left.has(row.id) && !days.has(next)}
                isDisabled={days.has(next)}
                onChange={() => turn(row.id)}
                hint={days.has(next) ? t('meetings.copy.there') : undefined}
              >
                {t('meetings.copy.line', {
                  title: recordTitle(formatter, 'meeting', row).label,
                  from: occasionDay(formatter, row),
                  to: occasionDay(formatter, { day: next, monthOnly: row.monthOnly }),
                })}
              </CheckBox>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

// Those that were called off are not planned again.
function useMeetingsOf(bodyId: string, year: number): Listed[] | undefined {
  const day = { from: `${year}-01-01`, to: `${year}-12-31` }
  const sort = { column: 'day', direction: 'ascending' } as const
  return useCall('meeting.list', { where: { bodyId, day }, sort, limit: mostRows }).data?.rows.filter(
    ({ state }) => state !== 'cancelled',
  )
}

function dayOf({ day, monthOnly }: Listed): string | null {
  return day === null ? null : dayNextYear(day, { monthOnly })
}
