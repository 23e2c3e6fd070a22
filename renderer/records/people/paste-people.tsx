import { useDeferredValue, useMemo, useState } from 'react'
import { roleLevels } from '#shared/entities/people-fields.ts'
import type { Participant } from '#shared/entities/participant.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { mostPasted, readPeople, type ReadPerson } from '#shared/rules/read-people.ts'
import { repeatedPlaces } from '#shared/rules/same-person.ts'
import { Failed } from '#shared/failure.ts'
import { invoke } from '#renderer/api/client.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckBox } from '#renderer/ui/check-box.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { say } from '#renderer/ui/toast.ts'
import type { Gathering } from './gathering.ts'
import styles from './people.module.css'
import { useListedPeople } from './use-listed-people.ts'

type Row = ReadPerson & { id: string; isRepeated: boolean }

// Whoever comes here has the rows on the clipboard already.
const takeFocus = (area: HTMLTextAreaElement | null) => area?.focus()

/** Where rows copied out of Excel are put down and looked at before they become people of the list. */
export function PastePeople({
  presence,
  onClose,
  ...gathering
}: Gathering & { presence: Participant['presence']; onClose: () => void }) {
  const formatter = useFormatter()
  const { t, number } = formatter
  const fail = useSayFailure()
  const [text, setText] = useState('')
  const [leavesOut, setLeavesOut] = useState(true)
  const [isSending, setSending] = useState(false)
  const { rows, isTooMany, isChecked } = useRead(useDeferredValue(text), gathering)
  const columns = useMemo(() => columnsFor(formatter), [formatter])
  const repeated = rows.filter(({ isRepeated }) => isRepeated).length
  const taken = leavesOut ? rows.filter(({ isRepeated }) => !isRepeated) : rows

  async function add() {
    setSending(true)
    try {
      const people = taken.map(({ id: _id, isRepeated: _said, ...person }) => ({ ...person, personId: null }))
      const { added } = await invoke('attendance.add', { ...gathering, presence, people })
      say({ words: t('attendance.added', { count: added }) })
      onClose()
    } catch (error) {
      fail(error)
      setSending(false)
    }
  }

  return (
    <Dialog
      title={t('attendance.paste.title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button kind="primary" isDisabled={taken.length === 0 || isSending || !isChecked} onPress={() => void add()}>
            {t('attendance.paste.add', { count: taken.length })}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className={styles.pasted}>
        <TextArea
          label={t('attendance.paste.list')}
          hint={t('attendance.paste.hint')}
          error={isTooMany ? t('attendance.paste.too-many', { limit: number(mostPasted) }) : undefined}
          rows={6}
          areaRef={takeFocus}
          maxLength={2_000_000}
          value={text}
          onChange={setText}
        />
        {rows.length > 0 && (
          <div className={styles.read}>
            {repeated > 0 && (
              <CheckBox isSelected={leavesOut} onChange={setLeavesOut}>
                {t('attendance.paste.leave-out', { count: repeated })}
              </CheckBox>
            )}
            <DataTable label={t('attendance.paste.read')} columns={columns} rows={rows} nameOf={({ name }) => name} />
          </div>
        )}
      </div>
    </Dialog>
  )
}

function useRead(text: string, gathering: Gathering): { rows: Row[]; isTooMany: boolean; isChecked: boolean } {
  const formatter = useFormatter()
  const units = useAll('unit')
  const { listed, isRead } = useListedPeople(gathering)
  return useMemo(() => {
    const levels = roleLevels.map((id) => ({ id, label: wordsFor(formatter, `participant.level.${id}`) ?? id }))
    try {
      const people = readPeople(text, { units, levels })
      const both = [...listed, ...people.map((person) => ({ ...person, personId: null }))]
      const repeated = new Set(repeatedPlaces(both))
      const rows = people.map((person, at) => ({
        ...person,
        id: String(at),
        isRepeated: repeated.has(listed.length + at),
      }))
      return { rows, isTooMany: false, isChecked: isRead }
    } catch (error) {
      if (error instanceof Failed) return { rows: [], isTooMany: true, isChecked: isRead }
      throw error
    }
  }, [text, units, listed, isRead, formatter])
}

function columnsFor(formatter: Formatter): TableColumn<Row>[] {
  const { t } = formatter
  return [
    { id: 'name', label: t('participant.name'), width: '3fr', minWidth: 160, text: ({ name }) => name },
    {
      id: 'repeated',
      label: t('attendance.twice'),
      hideLabel: true,
      width: 140,
      cell: ({ isRepeated }) => isRepeated && <Chip tone="warn">{t('attendance.twice')}</Chip>,
    },
    {
      id: 'sex',
      label: t('participant.sex'),
      width: 120,
      text: ({ sex }) => wordsFor(formatter, `participant.sex.${sex}`),
    },
    {
      id: 'level',
      label: t('participant.level'),
      width: '2fr',
      minWidth: 120,
      priority: 3,
      text: ({ level }) => wordsFor(formatter, `participant.level.${level}`),
    },
    { id: 'post', label: t('participant.post'), width: '2fr', minWidth: 120, priority: 2, text: ({ post }) => post },
  ]
}
