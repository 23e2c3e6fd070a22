import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { documentsOf } from '#shared/documents/kinds/all.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { sampleNames } from '#shared/samples/names.ts'
import { call } from './pages/calls.ts'
import { answerSaveDialog, libreOfficePages, pdfPages, wordText } from './pages/files.ts'
import { openPlan, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

for (const sample of sampleNames) {
  test(`what the preview shows is what the Word and the PDF file hold: ${sample}`, async ({ launch, folder }) => {
    test.setTimeout(120_000)
    const { app, page } = await launch()
    await openSample(page, sample, 'en')
    const [office] = await call(page, 'office.all', {})
    if (!office) throw new Error('The sample has no office')
    for (const plan of await call(page, 'plan.all', {})) {
      await openPlan(page, plan.id)
      const kinds = documentsOf('plan', plan, office)
      for (const kind of kinds) {
        if (kinds.length > 1) await page.getByRole('radio', { name: t(`document.kind.${kind}`) }).click()
        const which = { subject: 'plan' as const, id: plan.id, kind }
        const docx = join(folder, `${plan.id}-${kind}.docx`)
        await answerSaveDialog(app, docx)
        await call(page, 'document.export', { ...which, format: 'docx' })
        const word = letters(await wordText(docx))
        // The pages follow the choice of the document when they are laid out.
        await expect.poll(async () => letters((await shownPages(page)).map(({ text }) => text).join(''))).toBe(word)
        const pages = await shownPages(page)

        const pdf = docx.replace('.docx', '.pdf')
        await answerSaveDialog(app, pdf)
        await call(page, 'document.export', { ...which, format: 'pdf' })
        const printed = await pdfPages(pdf)
        expect(printed.map(sorted), `${kind} in PDF`).toEqual(pages.map(({ all }) => sorted(all)))
        const converted = await libreOfficePages(docx)
        expect(
          Math.abs(converted.length - pages.length),
          `pages of ${kind} in LibreOffice: ${converted.length}, here: ${pages.length}`,
        ).toBeLessThanOrEqual(1)
      }
    }
  })
}

test('a click on a paragraph of the preview selects its item in the list and opens its fields', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const [plan] = await call(page, 'plan.all', {})
  await openPlan(page, plan?.id ?? '')
  await shownPages(page)
  const [node] = (await call(page, 'planNode.all', {})).filter(({ kind }) => kind === 'point').slice(-1)
  const printed = page.locator(`[role="document"] [data-source="${node?.id}"]`).first()
  await printed.scrollIntoViewIfNeeded()
  await printed.click()
  await expect(page.locator(`[role="treeitem"][data-key="${node?.id}"]`)).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[data-field="title"]').getByRole('textbox')).toHaveValue(node?.title ?? '')
  await expect(printed).toHaveClass(/marked/)
})

/** Page by page: the document's own text, and all that is printed, running heads and repeated table heads too. */
async function shownPages(page: Page): Promise<{ text: string; all: string }[]> {
  const sheets = page.locator('[aria-busy="false"] [role="document"]')
  await expect(sheets.locator('> *').first()).toBeVisible()
  return sheets.evaluate((host) =>
    [...host.children].map((sheet) => {
      const own = sheet.cloneNode(true) as Element
      for (const repeated of own.querySelectorAll('[aria-hidden="true"]')) repeated.remove()
      return { text: own.textContent ?? '', all: sheet.textContent ?? '' }
    }),
  )
}

// Word draws the marks of a list itself, and readers of PDF take a hyphen at the end of a line for one that was not in the word.
function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b•–-]+/gu, '')
}

// Readers of PDF go through a table line by line, not cell by cell; what stands on the page is the same.
function sorted(text: string): string {
  return [...letters(text)].toSorted().join('')
}
