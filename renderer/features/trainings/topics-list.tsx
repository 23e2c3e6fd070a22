import { useMemo, useState } from 'react'
import { topicSets } from '#shared/national/topic-sets.ts'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { insertRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { AdoptTopicsDialog } from './adopt-topics-dialog.tsx'
import { topicLayout } from './training-layouts.ts'
import type { TabProps } from './training-tabs.ts'
import styles from './trainings.module.css'

/** What trainings are about: rows of national sets, and the office's own topics. */
export function TopicsList({ recordId, onOpen }: TabProps) {
  const formatter = useFormatter()
  const { t } = formatter
  const fail = useSayFailure()
  const [words, setWords] = useState('')
  const [isAdopting, setAdopting] = useState(false)
  const rows = useRows('topic', { words }, { column: 'position', direction: 'ascending' })
  const columns = useMemo(() => columnsFor(formatter), [formatter])
  const current = useRecord('topic', recordId)

  function add() {
    const { position: _end, ...values } = blankRecord('topic', { title: t('trainings.new-topic') })
    insertRecord('topic', values, null).then(({ id }) => onOpen(id), fail)
  }

  const commands = (
    <>
      <Button icon="plus" need="write" onPress={add}>
        {t('trainings.add-topic')}
      </Button>
      <Button icon="directive" need="write" onPress={() => setAdopting(true)}>
        {t('trainings.adopt')}
      </Button>
    </>
  )
  return (
    <>
      <RecordList
        entity="topic"
        layout={topicLayout}
        label={t('topic')}
        columns={columns}
        rows={rows}
        rowLines={2}
        isNarrowed={words !== ''}
        empty={{
          icon: 'bullets',
          title: t('trainings.topics.empty.title'),
          text: t('trainings.topics.empty.text'),
          example: t('trainings.topics.empty.example'),
          action: <div className={styles.commands}>{commands}</div>,
        }}
        filters={
          <FilterBar count={t('trainings.topics.count', { count: rows.total })}>
            <SearchField
              label={t('trainings.filter')}
              placeholder={t('trainings.filter')}
              value={words}
              onChange={setWords}
            />
            {commands}
          </FilterBar>
        }
        detail={
          current && (
            <RecordDetail
              key={current.id}
              entity="topic"
              row={current}
              layout={topicLayout}
              onClose={() => onOpen(undefined)}
            />
          )
        }
        recordId={recordId}
        onOpen={onOpen}
      />
      {isAdopting && <AdoptTopicsDialog onClose={() => setAdopting(false)} />}
    </>
  )
}

function columnsFor({ t }: Formatter): TableColumn<ListRow<'topic'>>[] {
  const setTitle = (code: string | null) => topicSets.find((set) => set.code === code)?.title ?? code
  return [
    { id: 'code', label: t('topic.code'), width: 80, align: 'end', cell: ({ code }) => code },
    {
      id: 'title',
      label: t('topic.title'),
      width: '4fr',
      minWidth: 240,
      text: ({ title }) => title,
      second: ({ setCode }) => setTitle(setCode),
    },
    {
      id: 'factors',
      label: t('trainings.factors'),
      width: 110,
      priority: 2,
      cell: ({ factors }) => factors.join(', '),
    },
    {
      id: 'requirements',
      label: t('trainings.requirements'),
      width: 130,
      priority: 3,
      cell: ({ requirements }) => requirements.join(', '),
    },
    {
      id: 'verified',
      label: t('topic.verified'),
      width: 140,
      priority: 4,
      cell: ({ setCode, verified }) =>
        setCode !== null && (
          <Chip tone={verified ? 'ok' : 'warn'}>{t(verified ? 'indicators.verified' : 'indicators.unverified')}</Chip>
        ),
    },
  ]
}
