import type { LayoutRule, ProfileId } from '#shared/documents/profiles/rule.ts'
import type { ReadDocument } from '../read/document.ts'
import { mexicoReaders } from './mexico-readers.ts'
import { findOutlinedPage } from './outlined-page.ts'
import { packageReaders } from './package-readers.ts'
import { pageReaders } from './page-readers.ts'
import type { Readers, Reading } from './reading.ts'
import { swedenReaders } from './sweden-readers.ts'
import { findTurkeyPage, turkeyReaders } from './turkey-readers.ts'
import { findVietnamPage } from './vietnam-page.ts'
import { vietnamReaders } from './vietnam-readers.ts'

type Reader = (rule: LayoutRule) => Reading

const vietnam = (document: ReadDocument) => readerWith(vietnamReaders, findVietnamPage(document), document)
const sweden = (document: ReadDocument) => readerWith(swedenReaders, findOutlinedPage(document), document)
const turkey = (document: ReadDocument) => readerWith(turkeyReaders, findTurkeyPage(document), document)
const mexico = (document: ReadDocument) => readerWith(mexicoReaders, findOutlinedPage(document), document)

// Who reads the rules of each layout.
const readers: Record<ProfileId, (document: ReadDocument) => Reader> = {
  'vn-nd30': vietnam,
  'vn-union': vietnam,
  'se-plan': sweden,
  'tr-plan': turkey,
  'mx-plan': mexico,
}

/** What reads the rules of a layout in a document: the layout's own readers before those that all share. */
export function readerOf(profile: ProfileId, document: ReadDocument): Reader {
  return readers[profile](document)
}

function readerWith<Page>(own: Readers<Page>, page: Page, document: ReadDocument): Reader {
  return ({ id }) => {
    const special = own[id]
    if (special) return special(page, document)
    return (pageReaders[id] ?? packageReaders[id])?.(null, document) ?? 'not-applicable'
  }
}
