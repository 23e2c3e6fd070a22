import type { Block, Composition, Paragraph, Section } from '../block.ts'
import type { OfficeDossier } from '../dossiers/office.ts'
import { paragraph } from '../make.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { fileTitle, type Form } from './form.ts'

type Sheet = Pick<Section, 'page' | 'margins'>
type Document = Pick<Composition, 'title' | 'styles' | 'sections'>

/** What a country puts around a form. */
export type FormFrame = {
  /** Of header and footer from the edge, twips. */
  distance: number
  styles: (layout: Printing['layout']) => Composition['styles']
  header: (printing: Printing, title: string, sheet: Sheet) => Paragraph[]
  footer: (printing: Printing) => Paragraph[]
  /** Above the title. */
  head: (printing: Printing) => Block[]
}

/** Composes forms the way a country frames them, the title in capitals. */
export function formIn(frame: FormFrame) {
  return <D extends OfficeDossier>(formOf: (printing: Printing<D>) => Form) =>
    (printing: Printing<D>): Document =>
      framed(frame, printing, formOf(printing))
}

function framed(frame: FormFrame, printing: Printing, form: Form): Document {
  const { layout, words, paper } = printing
  const { source } = paper
  const sheet = form.isLying ? lyingPage(layout, frame.distance) : uprightPage(layout, frame.distance)
  return {
    title: fileTitle(form.title, paper.title),
    styles: frame.styles(layout),
    sections: [
      {
        ...sheet,
        header: frame.header(printing, form.title, sheet),
        footer: frame.footer(printing),
        plainFirstPage: false,
        restart: false,
        blocks: [
          ...frame.head(printing),
          paragraph('title', words.upper(form.title), { source }),
          ...(form.subtitle === undefined ? [] : [paragraph('subtitle', form.subtitle, { source })]),
          ...form.blocks(textWidthOf(sheet)),
        ],
      },
    ],
  }
}
