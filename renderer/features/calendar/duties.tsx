import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import { duty, type Duty } from '#shared/entities/duty.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { dutyLayout } from './calendar-layouts.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { DutyDays } from './duty-days.tsx'
import { PagedRecords } from './paged-records.tsx'
import { ruleWords } from './rule-words.ts'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** The rules that make due days: the office's own, and those it took over from the country's. */
export function Duties(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<Duty['kind'] | null>(null)
  const [isAdopting, setAdopting] = useState(false)
  const where = kind === null ? {} : { where: { kind } }
  const rows = useRows('duty', { ...where, words }, { column: 'title', direction: 'ascending' })
  return (
    <>
      <PagedRecords
        {...props}
        entity="duty"
        rows={rows}
        columns={useMemo(() => columnsFor(formatter), [formatter])}
        layout={dutyLayout}
        words={words}
        onWords={setWords}
        filters={<ChoiceFilter entity="duty" name="kind" field={duty.fields.kind} value={kind} onChange={setKind} />}
        isFiltered={kind !== null}
        fresh={() => blankRecord('duty', { title: t('calendar.duties.new') })}
        addWords={t('calendar.duties.new')}
        countWords={(count) => t('calendar.duties.count', { count })}
        more={
          <Button need="write" onPress={() => setAdopting(true)}>
            {t('calendar.adopt')}
          </Button>
        }
        above={dutyDays}
        empty={{
          icon: 'calendar',
          title: t('calendar.duties.empty.title'),
          text: t('calendar.duties.empty.text'),
          example: t('calendar.duties.empty.example'),
        }}
      />
      <AdoptDialog isOpen={isAdopting} onClose={() => setAdopting(false)} />
    </>
  )
}

function dutyDays(typed: StoredRecord) {
  return <DutyDays duty={typed as Duty} />
}

function columnsFor(formatter: Formatter): TableColumn<ListRow<'duty'>>[] {
  const { t } = formatter
  return [
    { id: 'title', label: t('duty.title'), width: '3fr', minWidth: 200, text: ({ title }) => title },
    {
      id: 'rule',
      label: t('calendar.rule'),
      width: '3fr',
      minWidth: 180,
      priority: 2,
      text: (row) => ruleWords(formatter, row),
    },
    {
      id: 'kind',
      label: t('duty.kind'),
      width: '1fr',
      minWidth: 120,
      priority: 4,
      text: ({ kind }) => t(`duty.kind.${kind}`),
    },
    {
      id: 'verified',
      label: t('duty.verified'),
      hideLabel: true,
      width: 140,
      priority: 3,
      // Only what came from a source can be compared with it.
      cell: ({ verified, source }) =>
        source !== null && !verified && <Chip tone="warn">{t('calendar.unverified')}</Chip>,
    },
  ]
}
