import { expect, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { goTo, openSample } from './pages/office.ts'
import { test } from './pages/test.ts'

const { t } = createFormatter('en')

test('a course is entered, an occasion made and its people counted, with the keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  await goTo(page, '/trainings/list')
  await page
    .getByRole('button', { name: t('trainings.new') })
    .first()
    .press('Enter')
  await page.keyboard.type('Bình đẳng ở xã')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Bình đẳng ở xã' })).toBeVisible()
  await page.getByRole('tab', { name: t('trainings.view.fields') }).press('ArrowRight')
  await page.getByRole('button', { name: t('trainings.add-occasion') }).press('Enter')

  const grid = page.getByRole('grid', { name: t('attendance.counted') })
  await cellOf(page, 'elected', 'women').focus()
  // As it is done in twenty seconds: digits and arrow keys, row by row.
  for (const key of ['4', 'Tab', '3', 'Enter', '2', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key)
  await expect(grid.locator('tfoot')).toContainText(`${t('attendance.sum.all')}`)
  await expect(grid.locator('tfoot tr').last()).toContainText('9')
  const [made] = await call(page, 'occasion.all', {})
  const groups = await call(page, 'participantGroup.all', { where: { occasionId: made?.id ?? '' } })
  expect(groups.map(({ level, women, men }) => [level, women, men])).toEqual([
    ['elected', 4, 3],
    ['head', 0, 2],
  ])
  await page.keyboard.press('Control+z')
  await expect(grid.locator('tfoot tr').last()).toContainText('7')

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('binh dang o xa')
  await page.getByRole('option').filter({ hasText: 'Bình đẳng ở xã' }).first().click()
  await expect(page).toHaveURL(/#\/trainings\//)
})

test('people pasted from Excel are looked at first, and who is listed already is left out', async ({ launch }) => {
  const { page } = await launch()
  const id = await heldOccasion(page)
  await goTo(page, `/trainings/occasions/${id}`)
  await page.getByRole('button', { name: t('attendance.paste') }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.locator('textarea').fill('Họ tên\tGiới tính\nĐỗ Thị Ánh\tNữ\nTrần Văn Ba\tNam\nDO THI ANH\tNữ')
  await expect(dialog.getByRole('row', { name: 'DO THI ANH' })).toContainText(t('attendance.twice'))
  await dialog.getByRole('button', { name: t('attendance.paste.add', { count: 2 }) }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: 'Đỗ Thị Ánh' })).toContainText(t('participant.sex.woman'))
  await expect(page.getByRole('row', { name: 'Trần Văn Ba' })).toContainText(t('participant.sex.man'))
  expect(await axeFindings(page)).toEqual([])
})

test('a total that disagrees, and a trainer who is elsewhere, are told at their fields', async ({ launch }) => {
  const { page } = await launch()
  const id = await heldOccasion(page)
  const { id: trainerId } = await call(
    page,
    'trainer.create',
    blankRecord('trainer', { programme: 'Giảng viên', people: 1 }),
  )
  const hours = { day: '2026-03-14', startTime: '09:00', endTime: '11:00', trainerIds: [trainerId] }
  await call(page, 'occasion.create', blankRecord('occasion', { title: 'Buổi khác', ...hours }))
  const stored = await call(page, 'occasion.get', { id })
  await call(page, 'occasion.update', {
    id,
    revision: stored.revision,
    patch: { ...hours, startTime: '10:00', endTime: '12:00' },
  })
  await call(page, 'participantGroup.create', blankRecord('participantGroup', { occasionId: id, women: 21, men: 4 }))
  await goTo(page, `/trainings/occasions/${id}`)
  await expect(page.locator('[data-field="trainerIds"]')).toContainText('Buổi khác')
  const total = page.locator('[data-field="statedTotal"]')
  await total.locator('input').fill('20')
  await page.keyboard.press('Tab')
  await expect(total).toContainText(t('attendance.stated.more', { sum: '25', difference: '5' }))
  await total.locator('input').fill('25')
  await page.keyboard.press('Tab')
  await expect(total).toContainText(t('attendance.stated.same', { sum: '25' }))
  await page.getByRole('button', { name: t('attendance.lock') }).press('Enter')
  await cellOf(page, 'head', 'women').focus()
  await page.keyboard.press('5')
  await expect(page.getByRole('status').filter({ hasText: t('attendance.locked') })).toBeVisible()
})

test('a programme with its courses is planned again in the next year, and undo takes it back', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const make = (title: string, parentId: string | null) =>
    call(page, 'training.create', blankRecord('training', { title, parentId, startsOn: '2026-03-02' }))
  const { id } = await make('Chương trình', null)
  await make('Khóa một', id)
  await goTo(page, `/trainings/list/${id}`)
  await page.getByRole('button', { name: t('trainings.copy') }).press('Enter')
  await expect(page.getByRole('row', { name: 'Khóa một' })).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: 'Khóa một' })).toHaveCount(1)
})

test('the national topics are taken over once, and axe finds nothing in the room', async ({ launch }) => {
  test.setTimeout(60_000)
  const { page } = await launch()
  await heldOccasion(page)
  await goTo(page, '/trainings/topics')
  await page.getByRole('button', { name: t('trainings.adopt') }).press('Enter')
  await page.getByRole('button', { name: t('trainings.adopt.take', { count: 18 }) }).press('Enter')
  await expect(page.getByText(t('trainings.topics.count', { count: 18 }), { exact: true })).toBeVisible()
  const findings: string[] = []
  for (const tab of ['list', 'occasions', 'coverage', 'trainers', 'topics']) {
    await goTo(page, `/trainings/${tab}`)
    await expect(page.getByRole('tab', { selected: true })).toBeVisible()
    findings.push(...(await axeFindings(page)))
  }
  expect(findings).toEqual([])
})

test('the coverage board shows what was held and what is owed, and leads to the occasions by keyboard', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page, 'an-giang', 'en')
  const topic = async (title: string) => (await call(page, 'topic.create', blankRecord('topic', { title }))).id
  const [held, owed] = [await topic('Bình đẳng'), await topic('Phòng chống bạo lực')]
  const [unit] = await call(page, 'unit.all', {})
  const day = `${new Date().getFullYear()}-03-14`
  const known = { title: 'Buổi một', state: 'held' as const, day, topicIds: [held], unitIds: [unit?.id ?? ''] }
  await call(page, 'occasion.create', blankRecord('occasion', known))
  await call(page, 'training.create', blankRecord('training', { title: 'Cả năm', allUnits: true, topicIds: [owed] }))
  await goTo(page, '/trainings/coverage')
  const field = page.getByRole('gridcell', {
    name: `Bình đẳng, ${unit?.name}: ${t('trainings.held-on', { count: 1 })}`,
  })
  await expect(field).toBeVisible()
  await expect(
    page.getByRole('gridcell', { name: `Phòng chống bạo lực, ${unit?.name}: ${t('trainings.owed')}` }),
  ).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await field.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Cả năm' })).toBeVisible()
  await page.keyboard.press('Escape')
  await field.press('Enter')
  await page.getByRole('dialog').getByRole('link', { name: 'Buổi một' }).press('Enter')
  await expect(page).toHaveURL(/#\/trainings\/occasions\/./)
})

async function heldOccasion(page: Page): Promise<string> {
  await openSample(page, 'an-giang', 'en')
  const known = { title: 'Tập huấn', state: 'held', day: '2026-03-14', sittings: 1 } as const
  return (await call(page, 'occasion.create', blankRecord('occasion', known))).id
}

const columns = ['women', 'men', 'other', 'notStated'] as const
const levels = ['elected', 'head', 'manager'] as const

function cellOf(page: Page, level: (typeof levels)[number], column: (typeof columns)[number]) {
  return page.locator(`[data-cell="${levels.indexOf(level)}:${columns.indexOf(column)}"]`)
}
