import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { createFormatter } from '#shared/i18n/formatter.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { InputOf } from '#shared/entity.ts'
import { makeMatrix } from '#shared/samples/umea/matrix.ts'
import type { Make } from '#shared/samples/sample.ts'
import { editorOf } from './pages/editor.ts'
import { answerSaveDialog, outOfOrder, plain, wordTables, wordText } from './pages/files.ts'
import { goTo } from './pages/office.ts'
import { keyboardOf } from './pages/keyboard.ts'
import { test } from './pages/test.ts'

const formatter = createFormatter('sv')
const { t } = formatter
type Pair = InputOf<Entities['measurePair']>
const pairs: Pair[] = []
makeMatrix(((_entity: string, input: Pair) => String(pairs.push(input))) as unknown as Make, '')

const matrixTitle = 'Jämställdhet, genus och förändringsarbete i Umeåregionen'
const proposalTitle = 'Förslag till regionrådet om två utbildningstillfällen'
const occasions = ['Första tillfället, 3 timmar, maj 2010', 'Andra tillfället, 3 timmar, augusti 2010']
const content = [
  'CEMR:s deklaration om jämställdhet',
  'arbetsgivarroll och personalpolitik',
  'könsrelaterat våld och människohandel',
]

test('a coordinator in Umeå makes the goal and measurement matrix and the proposal with the keyboard alone', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page } = await launch()
  const keys = keyboardOf(page)
  const editor = editorOf(page, formatter)
  const box = (name: string) => page.locator(`[data-field="${name}"]`)

  await test.step('she sets up her office in Swedish', async () => {
    await keys.use(page.getByRole('button', { name: t('settings.language.sv') }))
    await keys.use(page.getByRole('button', { name: t('setup.start.own') }))
    await keys.choose(box('kind').getByRole('button'), t('office.kind.region'))
    await keys.write(box('name').getByRole('textbox'), 'Umeåregionen')
    await keys.use(page.getByRole('button', { name: t('setup.finish') }))
    await expect(page.getByRole('heading', { name: t('plans.empty.title') })).toBeVisible()
  })

  await test.step('she fills in the matrix row by row', async () => {
    await beginPlan(page, matrixTitle, 'plan')
    await editor.select(t('plan-editor.part.matrix'))
    await keys.press('Escape')
    await keys.use(page.getByRole('button', { name: t('plan-editor.matrix.add-level') }).first())
    await expect(box('activity')).toHaveCount(1)
    await keys.tabTo(page.getByRole('textbox', { name: t('measurePair.level') }), 'Shift+Tab')
    await keys.write(page.getByRole('textbox', { name: t('measurePair.level') }), pairs[0]?.level ?? '')
    await keys.write(page.getByRole('textbox', { name: t('measurePair.groups') }), pairs[0]?.groups?.join('\n') ?? '')
    for (const [index, pair] of pairs.entries()) {
      if (index > 0) {
        await keys.press('Control+Enter')
        await expect(box('activity')).toHaveCount(index + 1)
        await expect(box('activity').nth(index).getByRole('textbox')).toBeFocused()
      }
      await keys.write(box('activity').nth(index).getByRole('textbox'), pair.activity ?? '')
      await keys.write(box('activityMeasures').nth(index).getByRole('textbox'), pair.activityMeasures?.join('\n') ?? '')
      await keys.write(box('goal').nth(index).getByRole('textbox'), pair.goal ?? '')
      await keys.write(box('goalMeasures').nth(index).getByRole('textbox'), pair.goalMeasures?.join('\n') ?? '')
    }
  })

  const matrix = join(folder, 'matris.docx')
  await test.step('the Word file has the four columns and four rows in order', async () => {
    await keys.tabTo(page.getByRole('radio', { name: t('document.kind.matrix') }), 'Shift+Tab')
    await keys.press('Enter')
    await answerSaveDialog(app, matrix)
    await keys.press('Control+e')
    await expect(page.getByText(t('documents.export.done', { file: 'matris.docx' }))).toBeVisible()
    const table = (await wordTables(matrix)).find((rows) =>
      rows.some((row) => row.some((cell) => cell.includes(pairs[0]?.activity ?? '-'))),
    )
    const rows = (table ?? []).filter((row) => pairs.some(({ activity }) => row.includes(plain(activity ?? ''))))
    const squeezed = (texts: readonly string[] = []) => plain(texts.join(' '))
    expect(rows.map((row) => row.slice(-4))).toEqual(
      pairs.map((pair) => [pair.activity, squeezed(pair.activityMeasures), pair.goal, squeezed(pair.goalMeasures)]),
    )
    const whole = plain(await wordText(matrix))
    expect(outOfOrder(whole, [pairs[0]?.level ?? '', ...pairs.map(({ activity = '' }) => activity)])).toBe(undefined)
    for (const group of pairs[0]?.groups ?? []) expect(whole).toContain(group)
  })

  const proposal = join(folder, 'forslag.docx')
  await test.step('she writes the proposal to the regional council', async () => {
    await goTo(page, '/plans')
    await beginPlan(page, proposalTitle, 'proposal')
    await editor.toTree()
    await editor.typeItems(
      [
        {
          kind: 'section',
          title: 'Utbildningstillfällen',
          children: occasions.map((title) => ({ kind: 'measure' as const, title })),
        },
        {
          kind: 'section',
          title: 'Förslag på innehåll',
          children: content.map((title) => ({ kind: 'point' as const, title })),
        },
      ],
      0,
    )
    await editor.select(t('plan-editor.part.recipients'))
    await keys.press('Escape')
    await keys.use(page.getByRole('button', { name: t('plan-editor.recipients.add.addressee') }))
    await expect(page.locator('[data-field="name"] :focus')).toBeVisible()
    await keys.type('Regionrådet')
    await answerSaveDialog(app, proposal)
    await keys.press('Control+e')
    await expect(page.getByText(t('documents.export.done', { file: 'forslag.docx' }))).toBeVisible()
    const whole = plain(await wordText(proposal))
    expect(
      outOfOrder(whole, [
        'Regionrådet',
        proposalTitle,
        'Utbildningstillfällen',
        ...occasions,
        'Förslag på innehåll',
        ...content,
      ]),
    ).toBe(undefined)
    await keys.press('Control+Shift+E')
    await expect(page.getByText(t('rules.all-kept'))).toBeVisible()
  })

  async function beginPlan(window: Page, title: string, kind: 'plan' | 'proposal') {
    await keys.press('Control+n')
    await keys.write(box('title').getByRole('textbox'), title)
    if (kind !== 'plan') await keys.choose(box('kind').getByRole('button'), t(`plan.kind.${kind}`))
    await keys.use(window.getByRole('button', { name: t('plans.create') }))
    await expect(editor.tree).toBeVisible()
  }
})
