import type { AttendeeGroup } from '../../entities/attendee-group.ts'
import type { Attendee } from '../../entities/attendee.ts'
import { peoplePresent, wasPresent } from '../../rules/people-present.ts'
import type { Block, Cell } from '../block.ts'
import { paragraph, textCell } from '../make.ts'
import type { Printing } from '../printing.ts'
import { keptTogether, leastColumn } from '../table-heads.ts'
import { sharedWidths } from '../widths.ts'
import { peopleText } from './people-text.ts'
import { sexTable, shown } from './sex-table.ts'

/** What a list of people may tell of each, with the share of the room it asks for. Nothing to reach them by is a column. */
const shares = { number: 5, name: 26, sex: 9, post: 18, unit: 22, level: 16, rank: 14, signature: 18 }

export type ListColumn = keyof typeof shares

/** People by name as both meetings and trainings have them. */
export type Listed = Pick<Attendee, 'id' | 'name' | 'sex' | 'post' | 'unitId' | 'represents' | 'level' | 'presence'>
export type Group = Pick<AttendeeGroup, 'id' | 'label' | 'level' | 'women' | 'men' | 'other' | 'notStated'>

const padding = 85

// A line alone is too low for a pen.
const roomToSign = ['', '']

// A list to sign has at least so many rows, as many as stay on a page with the facts and the notice above.
const emptyRows = 12

/**
 * Who came: one row each in the columns of the country, then who was counted without a name, and how many there were by
 * sex. Before that who is to come, with rows for others, to be signed, and if asked for a sum to fill in.
 */
export function attendanceList(
  printing: Printing,
  people: { named: readonly Listed[]; counted: readonly Group[]; isHeld: boolean },
  {
    columns,
    width,
    shaded = false,
    sumToFill = false,
  }: { columns: readonly ListColumn[]; width: number; shaded?: boolean; sumToFill?: boolean },
): Block[] {
  const { words, layout } = printing
  const { t } = words
  const listed = people.isHeld ? people.named.filter(wasPresent) : people.named
  const isEmpty = listed.length === 0 && people.counted.length === 0
  const blank = !people.isHeld || isEmpty ? Math.max(0, emptyRows - listed.length) : 0
  const rows = [
    ...listed.map((one, index) => ({ source: one.id, texts: textsOf(printing, one, index + 1) })),
    ...Array.from({ length: blank }, (_, index) => ({
      source: '',
      texts: emptyTexts(words.number(listed.length + index + 1)),
    })),
  ]
  const heads = columns.map((name) => keptTogether(t(`document.list.${name}`), words.language))
  const face = { size: layout.number('table-size'), font: layout.text('font'), padding }
  const table: Block = {
    kind: 'table',
    caption: t('document.kind.attendance'),
    columns: sharedWidths(
      columns.map((name, index) => ({ share: shares[name], least: leastColumn([heads[index] ?? ''], face) })),
      width,
    ),
    headRows: 1,
    borders: 'grid',
    padding,
    rows: [
      {
        cells: heads.map((head): Cell => ({ ...textCell('tableHead', head), ...(shaded && { shaded }) })),
        keepTogether: true,
      },
      ...rows.map(({ source, texts }) => ({
        cells: columns.map((name) => textCell('tableCell', texts[name], source === '' ? {} : { source })),
        ...(source !== '' && { source }),
        keepTogether: true,
      })),
    ],
  }
  return [
    ...(rows.length > 0 ? [table] : []),
    ...groupTable(printing, people.isHeld ? people.counted : [], width, shaded),
    ...(people.isHeld && blank === 0 ? [paragraph('label', sum(printing, people), { before: 60 })] : []),
    ...(blank > 0 && sumToFill ? [paragraph('label', t('document.list.sum', { gap: '………' }), { before: 60 })] : []),
  ]
}

// The line stands alone, so that it begins with a capital.
function sum({ words }: Printing, { named, counted }: { named: readonly Listed[]; counted: readonly Group[] }): string {
  const text = peopleText(words, peoplePresent(named, counted))
  return words.upper(text.slice(0, 1)) + text.slice(1)
}

function groupTable(printing: Printing, counted: readonly Group[], width: number, shaded: boolean): Block[] {
  if (counted.length === 0) return []
  const { t } = printing.words
  const rows = counted.map((group) => ({
    kind: 'people' as const,
    label: group.label || t(`attendee.level.${group.level}`),
    source: group.id,
    people: shown({ women: group.women, men: group.men, other: group.other, notStated: group.notStated }),
  }))
  return [
    paragraph('label', t('document.list.counted'), { keepNext: true, before: 120 }),
    sexTable(printing, { caption: t('document.list.counted'), head: t('document.list.group'), rows, width, shaded }),
  ]
}

type Texts = Record<ListColumn, string | string[]>

function textsOf({ words, unitNames }: Printing, one: Listed, number: number): Texts {
  const { t } = words
  return {
    number: words.number(number),
    name: one.name,
    // Sex is told only where somebody stated it.
    sex: one.sex === 'not-stated' ? '' : t(`attendee.sex.${one.sex}`),
    post: one.post ?? '',
    unit: [
      ...(one.unitId === null ? [] : unitNames([one.unitId])),
      ...(one.represents === null ? [] : [one.represents]),
    ],
    level: one.level === 'not-stated' ? '' : t(`attendee.level.${one.level}`),
    // A manager's own post says how high it is.
    rank: one.level === 'manager' || one.level === 'head' ? (one.post ?? '') : '',
    signature: roomToSign,
  }
}

function emptyTexts(number: string): Texts {
  return { number, name: '', sex: '', post: '', unit: '', level: '', rank: '', signature: roomToSign }
}
