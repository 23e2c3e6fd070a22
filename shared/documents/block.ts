import type { Language } from '../i18n/languages.ts'
import type { DocumentKind } from './kinds/names.ts'
import type { CommonStyle, StyleName } from './style-names.ts'

/** A document as typed blocks: the one source of preview, Word file and PDF. Lengths are twips (1/1440 inch). */
export type Composition = {
  kind: DocumentKind
  profile: string
  language: Language
  /** Document property and window title; also the stem of the file name. */
  title: string
  /** Document property: the office, never a person. */
  creator: string
  styles: Styles
  sections: Section[]
}

/** The common styles always, those of a country where its layouts have them. */
export type Styles = Record<CommonStyle, ParagraphStyle> & Partial<Record<StyleName, ParagraphStyle>>

export type ParagraphStyle = {
  font: string
  /** Points. */
  size: number
  bold: boolean
  italic: boolean
  capitals: boolean
  align: 'left' | 'center' | 'right' | 'justify'
  firstLine: number
  left: number
  hanging: number
  before: number
  after: number
  /** Line spacing in 240ths of a line. */
  line: number
  keepNext: boolean
  /** 1-3 for headings, which Word shows in its navigation pane. */
  outline?: 1 | 2 | 3
}

export type Inline =
  | { kind: 'text'; text: string; bold?: boolean; italic?: boolean; size?: number }
  | { kind: 'break' }
  /** To the right edge of the text; see `Paragraph.tab`. */
  | { kind: 'tab' }
  | { kind: 'page' }
  | { kind: 'pages' }

export type Paragraph = {
  kind: 'paragraph'
  style: StyleName
  runs: Inline[]
  align?: ParagraphStyle['align']
  /** Id of the record this paragraph prints, so that preview and form find each other. */
  source?: string
  keepNext?: boolean
  /** Space above beside the style's own, twips. */
  before?: number
  /** Where a `tab` of the runs ends, twips from the left margin: what follows it is flush right there. */
  tab?: number
}

/** A drawn horizontal line of a given length, centred in the column it stands in. */
export type Rule = { kind: 'rule'; length: number; column: number; before?: number; after?: number }

export type Picture = {
  kind: 'picture'
  data: string
  width: number
  height: number
  alt: string
  align: 'left' | 'center' | 'right'
}

export type Cell = { blocks: Block[]; span?: number; shaded?: boolean }

export type Table = {
  kind: 'table'
  /** What the table holds, in words: Word's alternative text. */
  caption: string
  columns: number[]
  /** How many rows at the top repeat on each page. */
  headRows: number
  borders: 'none' | 'grid'
  /** Space between border and text, twips. */
  padding: number
  indent?: number
  rows: { cells: Cell[]; source?: string; keepTogether?: boolean }[]
}

export type Block = Paragraph | Rule | Picture | Table

export type Section = {
  page: { width: number; height: number; landscape: boolean }
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number }
  header: Paragraph[]
  footer: Paragraph[]
  /** The first page of the section shows no header and footer. */
  plainFirstPage: boolean
  /** Page numbers begin again at 1. */
  restart: boolean
  blocks: Block[]
}
