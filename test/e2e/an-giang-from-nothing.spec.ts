import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { shortCitation } from '#shared/rules/citation.ts'
import type { Directive } from '#shared/entities/directive.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { InputOf } from '#shared/entity.ts'
import { makeDirectives } from '#shared/samples/an-giang/directives.ts'
import { planOutline } from '#shared/samples/an-giang/outline.ts'
import { makeUnits } from '#shared/samples/an-giang/units.ts'
import type { Make } from '#shared/samples/sample.ts'
import { copy } from './pages/clipboard.ts'
import { editorOf, type Item } from './pages/editor.ts'
import { answerSaveDialog, libreOfficePages, outOfOrder, plain, wordText } from './pages/files.ts'
import { keyboardOf, type Keyboard } from './pages/keyboard.ts'
import { test } from './pages/test.ts'

const formatter = createFormatter('vi')
const { t, day } = formatter

// What lies on her desk: the facts of the plan, by name instead of by id.
const directives: InputOf<Entities['directive']>[] = []
const units: InputOf<Entities['unit']>[] = []
const note = ((entity: string, input: never) => {
  if (entity === 'directive') return String(directives.push(input) - 1)
  return String(units.push(input) - 1)
}) as unknown as Make
const outline = planOutline(makeDirectives(note), makeUnits(note))

const school = 'Trường Cao đẳng nghề An Giang'
const planTitle = 'Hoạt động vì sự tiến bộ của phụ nữ và bình đẳng giới năm 2021'
const opening = `${school} xây dựng Kế hoạch hoạt động vì sự tiến bộ của phụ nữ (VSTBPN) và bình đẳng giới (BĐG) năm 2021, như sau:`

test('a Vietnamese secretary makes the An Giang plan from nothing with the keyboard alone', async ({
  launch,
  folder,
}) => {
  test.setTimeout(180_000)
  const { app, page } = await launch()
  const keys = keyboardOf(page)
  const editor = editorOf(page, formatter)

  await test.step('she chooses her language and sets up her office', async () => {
    const loaded = page.waitForEvent('load')
    await keys.use(page.getByRole('button', { name: t('settings.language.vi') }))
    await loaded
    await keys.use(page.getByRole('button', { name: t('setup.start.own') }))
    await keys.choose(box(page, 'kind').getByRole('button'), t('office.kind.college'))
    await keys.write(box(page, 'name').getByRole('textbox'), school)
    await keys.write(box(page, 'place').getByRole('textbox'), 'An Giang')
    await keys.use(page.getByRole('button', { name: t('setup.finish') }))
    await expect(page.getByRole('heading', { name: t('plans.empty.title') })).toBeVisible()
  })

  await test.step('she registers the directives', async () => {
    await keys.press('Alt+9')
    await expect(page.getByRole('heading', { level: 1, name: t('app.directives') })).toBeFocused()
    for (const directive of directives) await registerDirective(page, keys, directive)
  })

  await test.step('she registers the units and who signs', async () => {
    await keys.press('Alt+0')
    await expect(page.getByRole('heading', { level: 1, name: t('app.units-and-signatories') })).toBeFocused()
    for (const unit of units) {
      await keys.use(page.getByRole('button', { name: t('office.add-unit') }))
      await keys.write(box(page, 'name').getByRole('textbox'), unit.name)
      await keys.choose(box(page, 'kind').getByRole('button'), t(`unit.kind.${unit.kind}`))
      await expect(page.getByRole('row', { name: unit.name, exact: true })).toBeVisible()
    }
    await keys.tabTo(page.getByRole('tab', { name: t('app.units') }), 'Shift+Tab')
    await keys.tabTo(page.getByRole('tab', { name: t('app.signatories') }), 'ArrowRight')
    await keys.use(page.getByRole('button', { name: t('office.add-signatory') }))
    await keys.write(box(page, 'post').getByRole('textbox'), 'Hiệu trưởng')
    await keys.tabTo(box(page, 'standard').getByRole('checkbox'))
    await keys.press('Space')
    await editor.saved()
  })

  await test.step('she begins the plan', async () => {
    await keys.press('Control+n')
    await keys.write(box(page, 'title').getByRole('textbox'), planTitle)
    await keys.write(box(page, 'startsOn').getByRole('textbox'), '1/1/2021')
    await keys.write(box(page, 'endsOn').getByRole('textbox'), '31.12.2021')
    await keys.use(page.getByRole('button', { name: t('plans.create') }))
    await expect(editor.tree).toBeVisible()
    await keys.write(box(page, 'opening').getByRole('textbox'), opening)
    await keys.pick(box(page, 'parentDirectiveId').getByRole('combobox'), '67/KH')
  })

  await test.step('she builds the tree, one branch pasted from Word', async () => {
    await editor.toTree()
    await keys.press('Home')
    await editor.typeItems(outline.map(withoutPasted), 0)
    await editor.select(pastedUnder.title.slice(0, 30))
    const lines = (pastedUnder.children ?? []).map(({ title }) => `-\t${title}`).join('\r\n')
    await copy(app, lines)
    await keys.press('Control+v')
    await expect(editor.active).toHaveCount(pastedUnder.children?.length ?? 0)
    await keys.press('Tab')
    await expect(editor.active.first()).toHaveAttribute('aria-level', '3')
    await keys.press('Escape')
  })

  await test.step('she says who leads what, by when, and which directives a task carries out', async () => {
    for (const item of flat(outline)) await fillIn(page, editor, item)
  })

  await test.step('she picks the legal bases and the recipients', async () => {
    await editor.select(t('plan-editor.part.bases'))
    await keys.press('Escape')
    await keys.pick(page.getByRole('combobox', { name: t('plan-editor.bases.add') }), '67/KH')
    await expect(page.getByRole('listitem').filter({ hasText: '67/KH-UBND' })).toBeVisible()
    await editor.select(t('plan-editor.part.recipients'))
    await keys.press('Escape')
    await keys.use(page.getByRole('button', { name: t('plan-editor.recipients.add.copy') }))
    await expect(page.locator('[data-field="name"] :focus')).toBeVisible()
    await keys.type('Các phòng, khoa')
    await keys.press('Enter')
    await expect(page.locator('[data-field="name"] input')).toHaveCount(2)
    await expect(page.locator('[data-field="name"] input').nth(1)).toBeFocused()
    await keys.type('Tổ truyền thông')
    await keys.use(page.getByRole('button', { name: t('plan-editor.recipients.add.file') }))
    await expect(page.locator('[data-field="name"] :focus')).toHaveValue('')
    await keys.type('VT')
  })

  const path = join(folder, 'ke-hoach.docx')
  await test.step('she exports the Word file; the rule check finds nothing to mend', async () => {
    await answerSaveDialog(app, path)
    await keys.press('Control+e')
    await expect(page.getByText(t('documents.export.done', { file: 'ke-hoach.docx' }))).toBeVisible()
    await keys.press('Control+Shift+E')
    await expect(page.getByText(t('rules.all-kept'))).toBeVisible()
  })

  await test.step('other readers find every section, directive and duty in order, number and date blank', async () => {
    const expected = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
      planTitle,
      'Căn cứ Kế hoạch số 67/KH-UBND ngày 08 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh An Giang',
      opening,
      ...flat(outline).map(({ title }) => title.replace(/[.:;]$/, '')),
    ]
    const word = plain(await wordText(path))
    expect(
      outOfOrder(
        plain(word).toLocaleLowerCase('vi'),
        expected.map((one) => one.toLocaleLowerCase('vi')),
      ),
    ).toBe(undefined)
    for (const directive of directives) expect(word).toContain(directive.number ?? directive.subject)
    for (const words of ['Nơi nhận', 'Lưu: VT', 'HIỆU TRƯỞNG']) expect(word).toContain(words)
    expect(word).toMatch(/Số: *\/KH/)
    expect(word).toMatch(/An Giang, ngày *tháng *năm/)
    const pages = await libreOfficePages(path)
    expect(pages.length).toBeGreaterThan(3)
    expect(plain(pages[1] ?? '')).toMatch(/^2 /)
    expect(plain(pages.join(' '))).toContain(t('document.duties.title').toLocaleUpperCase('vi'))
  })
})

// The first branch of section II comes out of Word.
const pastedUnder = outline[1]?.children?.[0] as Item
function withoutPasted(item: (typeof outline)[number]): Item {
  if (item === (pastedUnder as unknown)) return { kind: item.kind, title: item.title }
  return { kind: item.kind, title: item.title, children: item.children?.map(withoutPasted) }
}

function flat(items: typeof outline): typeof outline {
  return items.flatMap((item) => [item, ...flat(item.children ?? [])])
}

function short(id: string): string {
  const directive = directives[Number(id)]
  return shortCitation({ number: null, issuedOn: null, issuer: null, ...directive } as Directive, formatter)
}

function box(page: Page, name: string): Locator {
  return page.locator(`[data-field="${name}"]`)
}

async function registerDirective(page: Page, keys: Keyboard, directive: (typeof directives)[number]) {
  await keys.use(page.getByRole('button', { name: t('directives.new') }).first())
  const dialog = page.getByRole('dialog')
  const part = (name: string) => dialog.locator(`[data-field="${name}"]`)
  await keys.choose(part('kind').getByRole('button'), t(`directive.kind.${directive.kind}`))
  await keys.write(part('typeName').getByRole('textbox'), directive.typeName)
  if (directive.number) await keys.write(part('number').getByRole('textbox'), directive.number)
  if (directive.issuedOn) await keys.write(part('issuedOn').getByRole('textbox'), day(directive.issuedOn, 'short'))
  if (directive.issuer) await keys.write(part('issuer').getByRole('textbox'), directive.issuer)
  await keys.write(part('subject').getByRole('textbox'), directive.subject)
  if (directive.family !== 'state')
    await keys.choose(part('family').getByRole('button'), t(`directive.family.${directive.family}`))
  await keys.use(dialog.getByRole('button', { name: t('app.save') }))
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: t('directive'), exact: true })).toBeVisible()
}

async function fillIn(
  page: Page,
  { keys, select, field }: ReturnType<typeof editorOf>,
  item: (typeof outline)[number],
) {
  const {
    leadUnitId,
    partnerUnitIds = [],
    directiveIds = [],
    startsOn,
    endsOn,
    dueText,
    product,
    targetLevel,
    marker,
  } = item
  if (item.kind === 'section') return
  if (!leadUnitId && !startsOn && directiveIds.length === 0) return
  await select(item.title.slice(0, 60))
  await keys.press('Escape')
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: item.title.slice(0, 60) })).toBeVisible()
  const unit = (id: string) => units[Number(id)]?.name ?? ''
  if (startsOn) await keys.write(field('startsOn').getByRole('textbox'), day(startsOn, 'short'))
  if (endsOn) await keys.write(field('endsOn').getByRole('textbox'), day(endsOn, 'short'))
  if (dueText) await keys.write(field('dueText').getByRole('textbox'), dueText)
  if (leadUnitId) await keys.pick(field('leadUnitId').getByRole('combobox'), unit(leadUnitId))
  for (const id of partnerUnitIds) await keys.pick(field('partnerUnitIds').getByRole('combobox'), unit(id))
  for (const id of directiveIds) await keys.pick(field('directiveIds').getByRole('combobox'), short(id), short(id))
  if (product) await keys.write(field('product').getByRole('textbox'), product)
  if (targetLevel) await keys.write(field('targetLevel').getByRole('textbox'), targetLevel)
  if (marker === 'none') await keys.choose(field('marker').getByRole('button'), t('planNode.marker.none'))
}
