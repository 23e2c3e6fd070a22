import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { planInput } from '#test/builders/build-inputs.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { answerSaveDialog } from './pages/files.ts'
import { goTo, useLanguage } from './pages/office.ts'
import { test } from './pages/test.ts'

test('the audit is verified, read, narrowed and saved as a table', async ({ folder, launch }) => {
  const { app, page } = await launch()
  await useLanguage(page, 'en')
  await call(page, 'office.setUp', {
    office: { country: 'vn', kind: 'college', documentLanguage: 'vi' },
    identity: { name: 'Trường Cao đẳng', place: 'An Giang' },
  })
  const { id, revision } = await call(page, 'plan.create', planInput({ title: 'Kế hoạch năm' }))
  await call(page, 'plan.update', { id, revision, patch: { title: 'Kế hoạch 2026' } })

  await goTo(page, '/backup')
  await page.getByRole('button', { name: 'Verify the audit' }).click()
  await expect(page.getByText('The audit is whole: 5 entries')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: 'Read the audit' }).click()
  const table = page.getByRole('grid', { name: 'Audit' })
  await expect(table.getByRole('row')).toHaveCount(6)
  await expect(table.getByRole('row').nth(1)).toContainText('Changed')
  await expect(table.getByRole('row').nth(1)).toContainText('Plan: Kế hoạch 2026')
  await expect(table.getByRole('row').nth(1)).toContainText('Title')
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: /Everything/ }).click()
  await page.getByRole('option', { name: 'Everything else' }).click()
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(table.getByRole('row').nth(1)).toContainText('Audit begun')

  const file = join(folder, 'audit.csv')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Save as CSV…' }).click()
  await expect(page.getByText('1 entry saved in')).toBeVisible()
  expect(await readFile(file, 'utf8')).toContain('last seal')
})
