import type { LetterLook, ParagraphLook } from './look.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { WordPackage } from './word-package.ts'

export type ReadRun = { text: string; look: LetterLook }

export type ReadParagraph = {
  /** The words, with the label of a counted list before them. */
  text: string
  /** Item of a list that Word keeps. */
  listed: boolean
  runs: ReadRun[]
  look: ParagraphLook
  /** Style id, and its name as Word shows it. */
  style: string
  styleName: string
  /** Index of the section, from 0. */
  section: number
  /** Where in which table it stands, innermost. */
  cell: { table: number; row: number; column: number; width: number | undefined } | null
  fields: string[]
  drawings: { description: string }[]
}

export type ReadTable = {
  section: number
  columns: number
  rows: number
  bordered: boolean
  /** The first row repeats on each page. */
  repeats: boolean
  /** How many paragraphs of the document stand before it. */
  at: number
}

export type ReadSection = {
  width: number
  height: number
  landscape: boolean
  margins: Record<'top' | 'right' | 'bottom' | 'left', number | undefined>
  /** Where numbering starts, or null where it goes on. */
  start: number | null
  plainFirst: boolean
  header: ReadParagraph[]
  firstHeader: ReadParagraph[]
  footer: ReadParagraph[]
}

export type ReadDocument = {
  source: WordPackage
  styles: StyleSheet
  paragraphs: ReadParagraph[]
  tables: ReadTable[]
  sections: ReadSection[]
}
