import type { Composition } from '../block.ts'
import type { OfficeDossier } from '../dossiers/office.ts'
import { fileTitle, type Form } from '../forms/form.ts'
import { logo } from '../logo.ts'
import { paragraph } from '../make.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { mexicoStyles } from './styles.ts'

type Document = Pick<Composition, 'title' | 'styles' | 'sections'>

/** Composes a form of a Mexican municipal office, its title in capitals below the running head. */
export function mexicoForm<D extends OfficeDossier>(
  formOf: (printing: Printing<D>) => Form,
): (printing: Printing<D>) => Document {
  return (printing) => document(printing, formOf(printing))
}

function document(printing: Printing, form: Form): Document {
  const { layout, words, paper } = printing
  const { source } = paper
  const sheet = form.isLying ? lyingPage(layout, headerDistance) : uprightPage(layout, headerDistance)
  return {
    title: fileTitle(form.title, paper.title),
    styles: mexicoStyles(layout),
    sections: [
      {
        ...sheet,
        header: pageHeader(printing, form.title, sheet),
        footer: pageFooter(printing),
        plainFirstPage: false,
        restart: false,
        blocks: [
          ...logo(printing, 'center'),
          paragraph('title', words.upper(form.title), { source }),
          ...(form.subtitle === undefined ? [] : [paragraph('subtitle', form.subtitle, { source })]),
          ...form.blocks(textWidthOf(sheet)),
        ],
      },
    ],
  }
}
