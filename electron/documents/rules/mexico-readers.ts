import { elementReaders } from './element-readers.ts'
import { outlinedReaders, pagesOf, wide, type OutlinedPage } from './outlined-page.ts'
import type { Readers } from './reading.ts'

/** Rules of the Mexican municipal plan. */
export const mexicoReaders: Readers<OutlinedPage> = {
  ...elementReaders<keyof OutlinedPage>([
    { rule: 'title', part: 'title', style: 'bold upright capitals center', optional: true },
    { rule: 'subtitle', part: 'subtitle', style: 'light upright center', optional: true },
    { rule: 'heading1', part: 'heading1', style: 'bold upright left', optional: true },
    { rule: 'heading2', part: 'heading2', style: 'bold upright left', optional: true },
    { rule: 'body', part: 'body', style: 'light upright left', optional: true },
    { rule: 'table', part: 'table', style: 'upright', optional: true },
    { rule: 'header', part: 'header', style: 'light upright' },
  ]),
  ...outlinedReaders,
  'action-tables': (_, document) => pagesOf(document, wide(7)),
}
