import { useId, useMemo, useState } from 'react'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { balanceOf } from '#shared/rules/balance.ts'
import { sumOf, type Breakdown } from '#shared/rules/breakdown.ts'
import { insertRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordDialog } from '#renderer/records/record-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { GridColumn } from '#renderer/ui/number-grid-column.ts'
import { NumberGrid } from '#renderer/ui/number-grid.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { gatheringParts, type Gathering } from './gathering.ts'
import { groupLayouts } from './group-layouts.ts'
import { groupRows, type GroupRow } from './group-rows.ts'
import styles from './people.module.css'
import { freshGroup, useGroupStore } from './use-group-store.ts'
import { usePeopleSum } from './use-people-sum.ts'

const sexes = ['women', 'men', 'other', 'notStated'] as const

const headOf = (row: GroupRow) => <RowHead row={row} />

/**
 * How many people came, counted by level and sex: a row for each level, digits and arrow keys. Below it the sums, with
 * those who are listed by name.
 */
export function PeopleGrid({ isLocked, ...gathering }: Gathering & { isLocked: boolean }) {
  const formatter = useFormatter()
  const { t } = formatter
  const heading = useId()
  const fail = useSayFailure()
  const trash = useTrash()
  const { group: entity } = gatheringParts[gathering.of]
  const sum = usePeopleSum(gathering)
  const rows = useMemo(() => groupRows(sum.groups), [sum.groups])
  const store = useGroupStore(gathering, sum.groups)
  const [shownId, setShown] = useState<string | null>(null)
  const columns = useMemo(() => columnsFor(formatter), [formatter])
  const nameOf = (row: GroupRow) => rowName(formatter, row)

  function add() {
    insertRecord(entity, freshGroup(gathering), null).then((made) => setShown(made.id), fail)
  }

  const menuOf = ({ group, ...row }: GroupRow, isFocused: boolean) =>
    group && (
      <RowMenu
        name={nameOf({ ...row, group })}
        isReachable={isFocused}
        commands={[
          { id: 'edit', label: t('attendance.group-details'), icon: 'edit', run: () => setShown(group.id) },
          {
            id: 'trash',
            label: t('app.move-to-trash'),
            icon: 'trash',
            need: 'write',
            isDisabled: isLocked,
            run: () => void trash(entity, group, nameOf({ ...row, group })),
          },
        ]}
      />
    )
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{t('attendance.counted')}</h2>
        <Button size="small" icon="plus" need="write" isDisabled={isLocked} onPress={add}>
          {t('attendance.add-group')}
        </Button>
      </header>
      <NumberGrid
        label={t('attendance.counted')}
        headLabel={t('attendance.level')}
        head={headOf}
        nameOf={nameOf}
        columns={columns}
        rows={rows}
        isClosed={() => isLocked}
        closed={t('attendance.locked')}
        onChange={store}
        hint={t('attendance.grid-keys')}
        end={menuOf}
        foot={
          <>
            {sum.named.listed > 0 && (
              <>
                <SumRow label={t('attendance.sum.counted')} people={sum.counted} />
                <SumRow label={t('attendance.sum.named')} people={sum.named.present} />
              </>
            )}
            <SumRow label={t('attendance.sum.all')} people={sum.all} />
          </>
        }
      />
      {shownId && (
        <RecordDialog
          entity={entity}
          id={shownId}
          layout={groupLayouts[entity]}
          isReadOnly={isLocked}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  )
}

function columnsFor({ t, number }: Formatter): GridColumn<GroupRow>[] {
  return [
    ...sexes.map((sex) => ({
      id: sex,
      label: t(`participantGroup.${sex}`),
      input: 0 as const,
      isFilled: true as const,
      value: ({ group }: GroupRow) => group?.[sex] ?? null,
    })),
    { id: 'total', label: t('attendance.total'), text: ({ group }) => (group ? number(sumOf(group)) : '') },
  ]
}

function rowName(formatter: Formatter, { level, group, isOwn }: GroupRow): string {
  const words = wordsFor(formatter, `participantGroup.level.${level}`) ?? level
  return isOwn ? `${group?.label || formatter.t('attendance.unnamed-group')}, ${words}` : words
}

function RowHead({ row: { level, group, isOwn } }: { row: GroupRow }) {
  const formatter = useFormatter()
  const words = wordsFor(formatter, `participantGroup.level.${level}`)
  if (!isOwn) return words
  return (
    <span className={styles.own}>
      {group?.label || formatter.t('attendance.unnamed-group')}
      <small>{words}</small>
    </span>
  )
}

function SumRow({ label, people }: { label: string; people: Breakdown }) {
  const { t, number, percent } = useFormatter()
  const { shareOfWomen, of } = balanceOf(people)
  return (
    <tr>
      <th scope="row">
        {label}
        {shareOfWomen !== null && (
          <small className={styles.share}>
            {t('attendance.share', { share: percent(shareOfWomen), of: number(of) })}
          </small>
        )}
      </th>
      {sexes.map((sex) => (
        <td key={sex}>{number(people[sex])}</td>
      ))}
      <td>{number(sumOf(people))}</td>
      <td>{'\u00a0'}</td>
    </tr>
  )
}
