import { join } from 'node:path'
import { expect } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { answerSaveDialog, plain, wordText } from './pages/files.ts'
import { openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('The room for documents makes an invitation of a meeting and a report of a half-year, with the keyboard alone', async ({
  launch,
}, info) => {
  const { app, page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await page.keyboard.press('Alt+8')
  await expect(page.getByRole('heading', { level: 1, name: t('documents.room') })).toBeVisible()
  await expect(page.getByText(t('documents.choose-kind'))).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  const choose = async (kind: string) => {
    const button = page.getByRole('button', { name: new RegExp(t('documents.kind')) })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: kind, exact: true }).press('Enter')
  }
  await choose(t('document.kind.summons'))
  await page.getByRole('combobox', { name: t('meeting') }).fill('trien khai')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const pages = page.getByRole('region', { name: t('documents.preview'), exact: true })
  await expect(pages.getByText('GIẤY MỜI')).toBeVisible()
  await expect(pages.getByText('- Công đoàn cơ sở;')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  // The choice keeps the focus while the pages change beside it.
  await expect(page.getByRole('combobox', { name: t('meeting') })).toBeFocused()

  const file = join(info.outputDir, 'giay-moi.docx')
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+E')
  await expect(page.getByText(t('documents.export.done', { file: 'giay-moi.docx' }))).toBeVisible()
  expect(plain(await wordText(file))).toContain('trân trọng kính mời')

  await choose(t('document.kind.report'))
  await page.getByRole('textbox', { name: t('documents.period.from') }).fill('01/01/2021')
  await page.getByRole('textbox', { name: t('documents.period.to') }).fill('30/06/2021')
  await page.getByRole('button', { name: t('documents.period.show') }).click()
  await expect(pages.getByText('6 tháng đầu năm 2021', { exact: true })).toBeVisible()
  await expect(pages.getByText('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})
