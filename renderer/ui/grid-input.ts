import type { GridColumn } from './number-grid-column.ts'
import { readNumber } from './read-number.ts'

/** What was typed into a cell, as it is stored; undefined where it is no number. An emptied number is null. */
export function readCell(
  { input, isFilled }: Pick<GridColumn<never>, 'input' | 'isFilled'>,
  typed: string,
  locale: string,
): number | string | null | undefined {
  if (input === 'line') return typed
  if (typed.trim() === '') return isFilled ? 0 : null
  return readNumber(typed, locale, { maximumFractionDigits: input ?? 0 }) ?? undefined
}

/** A value as a cell shows it, and as it can be typed again. */
export function cellText({ input }: Pick<GridColumn<never>, 'input'>, value: unknown, locale: string): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : ''
  return new Intl.NumberFormat(locale, { maximumFractionDigits: input === 6 ? 6 : 0 }).format(value)
}

/** Cells copied from a table: rows parted by line ends, columns by tabs. */
export function pastedCells(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  return lines.map((line) => line.split('\t'))
}
