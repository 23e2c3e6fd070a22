import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import { publication } from '#shared/entities/publication.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { publicationLayout } from './calendar-layouts.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { dayWords } from '#renderer/records/day-words.ts'
import { PagedRecords } from './paged-records.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }
type Channel = (typeof publication)['fields']['channel']['options'][number]

/** The log of what was made public, where and when. */
export function Publications(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [channel, setChannel] = useState<Channel | null>(null)
  const where = channel === null ? {} : { where: { channel } }
  const rows = useRows('publication', { ...where, words }, { column: 'postedOn', direction: 'descending' })
  return (
    <PagedRecords
      {...props}
      entity="publication"
      rows={rows}
      columns={useMemo(() => columnsFor(formatter), [formatter])}
      layout={publicationLayout}
      words={words}
      onWords={setWords}
      filters={
        <ChoiceFilter
          entity="publication"
          name="channel"
          field={publication.fields.channel}
          value={channel}
          onChange={setChannel}
        />
      }
      isFiltered={channel !== null}
      fresh={() => blankRecord('publication', {})}
      addWords={t('calendar.publications.new')}
      countWords={(count) => t('calendar.publications.count', { count })}
      empty={{
        icon: 'external',
        title: t('calendar.publications.empty.title'),
        text: t('calendar.publications.empty.text'),
        example: t('calendar.publications.empty.example'),
      }}
    />
  )
}

function columnsFor(formatter: Formatter): TableColumn<ListRow<'publication'>>[] {
  const { t } = formatter
  return [
    {
      id: 'postedOn',
      label: t('publication.postedOn'),
      width: 150,
      text: ({ postedOn, monthOnly }) => dayWords(formatter, { day: postedOn, lastDay: null, monthOnly }),
    },
    { id: 'title', label: t('publication.title'), width: '3fr', minWidth: 200, text: ({ title }) => title },
    {
      id: 'channel',
      label: t('publication.channel'),
      width: '1fr',
      minWidth: 130,
      priority: 3,
      text: ({ channel }) => t(`publication.channel.${channel}`),
    },
    {
      id: 'place',
      label: t('publication.place'),
      width: '2fr',
      minWidth: 140,
      priority: 4,
      text: ({ place }) => place,
    },
    {
      id: 'state',
      label: t('publication.state'),
      width: 130,
      priority: 2,
      text: ({ state }) => t(`publication.state.${state}`),
      cell: ({ state }) => <Chip tone={state === 'posted' ? 'ok' : 'plain'}>{t(`publication.state.${state}`)}</Chip>,
    },
  ]
}
