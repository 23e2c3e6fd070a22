import { formIn } from '../forms/country-form.ts'
import { logo } from '../logo.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { mexicoStyles } from './styles.ts'

/** Composes a form of a Mexican municipal office below the running head. */
export const mexicoForm = formIn({
  distance: headerDistance,
  styles: mexicoStyles,
  header: pageHeader,
  footer: pageFooter,
  head: (printing) => logo(printing, 'center'),
})
