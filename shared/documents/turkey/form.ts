import { formIn } from '../forms/country-form.ts'
import { heading } from './heading.ts'
import { footerDistance, pageFooter } from './page-footer.ts'
import { turkeyStyles } from './styles.ts'

/** Composes a form under the heading of a Turkish public body. */
export const turkeyForm = formIn({
  distance: footerDistance,
  styles: turkeyStyles,
  header: () => [],
  footer: pageFooter,
  head: heading,
})
