import type { FormStyle } from './forms/style-names.ts'
import type { TurkeyStyle } from './turkey/style-names.ts'
import type { VietnamStyle } from './vietnam/style-names.ts'

/** Paragraph styles that every document has; the Word file carries headings as Heading 1-3. */
export type CommonStyle =
  | 'body'
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'item'
  | 'subitem'
  | 'label'
  | 'authority'
  | 'signer'
  | 'recipients'
  | 'tableHead'
  | 'tableCell'
  | 'pageHeader'

/**
 * Every named paragraph style: the common ones and what the layouts of a country add. In a style that hangs, the marker
 * of an item comes first and a tab (`\t`) in its text leads to the hanging edge.
 */
export type StyleName = CommonStyle | VietnamStyle | TurkeyStyle | FormStyle
