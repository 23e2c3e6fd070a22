import { composition } from './preview/composition.ts'
import { documentInAddress } from './preview/print-address.ts'
import { printPages } from './preview/print-pages.ts'

// The main process waits for this mark before it prints: 'true' when all pages stand, 'failed' when they cannot.
async function main(root: HTMLElement) {
  const which = documentInAddress(window.location.hash)
  const pages = document.querySelector<HTMLElement>('#pages')
  if (!which || !pages) throw new Error('The address names no document')
  await printPages(pages, await composition(which))
  root.dataset['ready'] = 'true'
}

main(document.documentElement).catch(() => {
  document.documentElement.dataset['ready'] = 'failed'
})
