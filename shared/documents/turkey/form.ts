import type { Composition } from '../block.ts'
import type { OfficeDossier } from '../dossiers/office.ts'
import { fileTitle, type Form } from '../forms/form.ts'
import { paragraph } from '../make.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { heading } from './heading.ts'
import { footerDistance, pageFooter } from './page-footer.ts'
import { turkeyStyles } from './styles.ts'

type Document = Pick<Composition, 'title' | 'styles' | 'sections'>

/** Composes a form under the heading of a Turkish public body, its title in capitals. */
export function turkeyForm<D extends OfficeDossier>(
  formOf: (printing: Printing<D>) => Form,
): (printing: Printing<D>) => Document {
  return (printing) => document(printing, formOf(printing))
}

function document(printing: Printing, form: Form): Document {
  const { layout, words, paper } = printing
  const { source } = paper
  const sheet = form.isLying ? lyingPage(layout, footerDistance) : uprightPage(layout, footerDistance)
  return {
    title: fileTitle(form.title, paper.title),
    styles: turkeyStyles(layout),
    sections: [
      {
        ...sheet,
        header: [],
        footer: pageFooter(printing),
        plainFirstPage: false,
        restart: false,
        blocks: [
          ...heading(printing),
          paragraph('title', words.upper(form.title), { source }),
          ...(form.subtitle === undefined ? [] : [paragraph('subtitle', form.subtitle, { source })]),
          ...form.blocks(textWidthOf(sheet)),
        ],
      },
    ],
  }
}
