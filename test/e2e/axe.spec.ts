import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { blankRecord } from '#shared/blank-record.ts'
import { createFormatter, type Formatter } from '#shared/i18n/formatter.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { axeFindings } from './pages/axe.ts'
import { call } from './pages/calls.ts'
import { goTo } from './pages/office.ts'
import { test } from './pages/test.ts'

for (const language of languages) {
  test(`axe finds nothing on any screen in ${language}, light and dark`, async ({ launch }) => {
    test.setTimeout(120_000)
    const { app, page } = await launch()
    const look = await lookerFor(app, page)
    await look.firstRun(language)
    await look.ownOffice()
    await look.sample()
    expect(look.findings).toEqual([])
  })
}

async function lookerFor(app: ElectronApplication, page: Page) {
  const findings: string[] = []
  const seen = new Set<string>()
  let formatter: Formatter = createFormatter('en')
  const t = ((key: 'app.name') => formatter.t(key)) as Formatter['t']
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })

  async function look(screen: string) {
    // What stands on every screen is told once.
    for (const finding of await axeFindings(page)) {
      const place = finding.replace(/react-aria[\w-]+/g, '')
      if (!seen.has(place)) findings.push(`${screen}: ${finding}`)
      seen.add(place)
    }
  }

  async function go(address: string) {
    await goTo(page, address)
    await expect(page).toHaveURL(new RegExp(`#${address.replaceAll('/', '\\/')}`))
  }

  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).first()
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  async function lookAtDialog(screen: string, open: () => Promise<void>) {
    await open()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(screen)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  async function firstRun(language: Language) {
    const choice = page.getByRole('button', { name: formatter.t(`settings.language.${language}`) })
    await expect(choice).toBeVisible()
    await look('choose a language')
    // React Aria reads our Vietnamese words once per page, so the page loads itself again.
    const loaded = language === 'vi' ? page.waitForEvent('load') : null
    await choice.click()
    await loaded
    formatter = createFormatter(language)
    await expect(heading(t('setup.start.title'))).toBeVisible()
    await call(page, 'app.setPreferences', { theme: 'light' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await look('choose an office')
    await button(t('setup.start.own')).click()
    await expect(heading(t('setup.office.title'))).toBeVisible()
    await look('set up an office')
    await button(t('setup.finish')).click()
    await expect(page.locator('[data-field="name"] [aria-invalid="true"]').first()).toBeVisible()
    await look('set up an office, with errors')
  }

  async function ownOffice() {
    await call(page, 'office.setUp', {
      office: { country: 'other', kind: 'municipality', documentLanguage: formatter.language },
      identity: { name: 'X' },
    })
    await expect(heading(t('plans.empty.title'))).toBeVisible()
    await look('no plans')
    await lookAtDialog('new plan', () => page.keyboard.press('Control+n'))
    await go('/directives')
    await expect(heading(t('directives.empty.title'))).toBeVisible()
    await look('no directives')
    await go('/indicators/list')
    await expect(heading(t('indicators.empty.title'))).toBeVisible()
    await look('no indicators')
    await go('/indicators/statistics')
    await expect(heading(t('indicators.no-tables.title'))).toBeVisible()
    await look('no tables')
    await go('/office/units')
    await expect(heading(t('office.no-units.title'))).toBeVisible()
    await look('no units')
    await go('/office/people')
    await expect(heading(t('people.empty.title'))).toBeVisible()
    await look('no people')
    const emptyTabs = {
      list: 'stakeholders',
      matrix: 'stakeholders.matrix',
      agreements: 'agreements',
      promises: 'promises',
    }
    for (const [tab, words] of Object.entries(emptyTabs)) {
      await go(`/stakeholders/${tab}`)
      await expect(heading(t(`${words as 'promises'}.empty.title`))).toBeVisible()
      await look(`no stakeholders, ${tab}`)
    }
    await go('/stakeholders/duplicates')
    await expect(heading(t('duplicates.none.title'))).toBeVisible()
    await look('no duplicates')
    await go('/office/evidence')
    await expect(heading(t('evidence.list.empty.title'))).toBeVisible()
    await look('no evidence')
    for (const tab of ['find', 'duplicates', 'retention', 'texts', 'erasures'] as const) {
      await go(`/personal/${tab}`)
      await expect(page.getByRole('tabpanel')).toBeVisible()
      await look(`personal data, ${tab}`)
    }
    const noMeetings = { list: '', decisions: 'decisions.', tasks: 'tasks.', bodies: 'bodies.' }
    for (const [tab, words] of Object.entries(noMeetings)) {
      await go(`/meetings/${tab}`)
      await expect(heading(t(`meetings.${words as ''}empty.title`))).toBeVisible()
      await look(`no meetings, ${tab}`)
    }
    await go('/office/signatories')
    await expect(heading(t('office.no-signatories.title'))).toBeVisible()
    await look('no signatories')
    for (const tab of ['duties', 'inspections', 'publications'] as const) {
      await go(`/calendar/${tab}`)
      await expect(heading(t(`calendar.${tab}.empty.title`))).toBeVisible()
      await look(`no ${tab}`)
    }
    await go('/calendar/list')
    await expect(heading(t('calendar.empty.title'))).toBeVisible()
    await look('nothing in the calendar')
    await go('/trash')
    await expect(heading(t('app.trash.empty.title'))).toBeVisible()
    await look('empty trash')
  }

  async function sample() {
    await call(page, 'office.open', { place: 'umea' })
    await go('/plans')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('plans')
    const plans = await call(page, 'plan.all', {})
    for (const { id, kind } of plans) {
      await go(`/plans/${id}`)
      await expect(page.locator('[aria-busy="false"] [role="document"] > *').first()).toBeVisible()
      await look(`${kind}, document`)
      if (kind === 'plan') await planParts()
    }
    await call(page, 'signatory.create', { post: 'X', authorityLines: ['Y'], standard: true })
    await rooms()
    await overlays()
  }

  async function planParts() {
    const rows = page.getByRole('treeitem')
    for (const part of ['adoption', 'matrix'] as const) {
      await rows.filter({ hasText: t(`plan-editor.part.${part}`) }).click()
      const shown = { level: 2, name: t(`plan-editor.part.${part}`), exact: true }
      await expect(page.getByRole('heading', shown)).toBeVisible()
      await look(`plan, ${part}`)
    }
    const nodes = await call(page, 'planNode.all', {})
    for (const kind of ['section', 'measure', 'point', 'annex'] as const) {
      const node = nodes.find((one) => one.kind === kind && one.title !== '')
      if (!node) continue
      const row = page.locator(`[role="treeitem"][data-key="${node.id}"]`)
      if ((await row.count()) === 0) continue
      await row.click()
      await expect(page.locator('[data-field="title"]')).toBeVisible()
      await look(`plan, ${kind}`)
      await row.dblclick()
      await expect(page.getByRole('tree').getByRole('textbox')).toBeVisible()
      await look(`plan, title of a ${kind}`)
      await page.keyboard.press('Escape')
    }
    await button(t('plan-editor.tree.add')).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await look('plan, menu')
    await page.keyboard.press('Escape')
    await lookAtDialog('rule check', async () => {
      await page.keyboard.press('Control+Shift+E')
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
    })
  }

  async function rooms() {
    const [directive] = await call(page, 'directive.all', {})
    const [unit] = await call(page, 'unit.all', {})
    const [signatory] = await call(page, 'signatory.all', {})
    const [identity] = await call(page, 'identity.all', {})
    const records = {
      directives: `/directives/${directive?.id}`,
      units: `/office/units/${unit?.id}`,
      signatories: `/office/signatories/${signatory?.id}`,
      identity: `/office/identity/${identity?.id}`,
    }
    for (const [screen, address] of Object.entries(records)) {
      await go(address)
      await expect(page.locator('form [data-field]').first()).toBeVisible()
      await look(screen)
    }
    const [indicator] = await call(page, 'indicator.all', {})
    await go(`/indicators/list/${indicator?.id}`)
    await button(t('indicators.add-figures')).click()
    await page.getByRole('menuitem', { name: t('figure.kind.target') }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await look('indicator')
    await go('/indicators/list')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('indicators')
    await lookAtDialog('new indicator', () => button(t('indicators.new')).click())
    await calendar()
    await go('/directives')
    await lookAtDialog('new directive', () => button(t('directives.new')).click())
    await stakeholders()
    await meetings()
    for (const tab of ['program', 'office', 'layout'] as const) {
      await go(`/settings/${tab}`)
      await expect(page.getByRole('tab', { name: t(`settings.${tab}`), exact: true, selected: true })).toBeVisible()
      await expect(page.getByRole('tabpanel').locator('input, button').first()).toBeVisible()
      await look(`settings, ${tab}`)
    }
    const [gone] = await call(page, 'unit.all', {})
    if (gone) await call(page, 'unit.trash', { id: gone.id, revision: gone.revision })
    await go('/trash')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('trash')
  }

  async function meetings() {
    const body = await call(page, 'body.create', blankRecord('body', { name: 'Styrgrupp', weight: 'formal' }))
    const person = await call(page, 'person.create', blankRecord('person', { name: 'Ledamot', sex: 'woman' }))
    await call(page, 'member.create', blankRecord('member', { bodyId: body.id, personId: person.id }))
    const make = (day: string) =>
      call(page, 'meeting.create', blankRecord('meeting', { title: 'Y', bodyId: body.id, day, weight: 'formal' }))
    const earlier = await make('2026-02-12')
    const { id: meetingId } = await make('2026-05-21')
    const item = await call(page, 'agendaItem.create', blankRecord('agendaItem', { meetingId, minutes: 10 }))
    const old = await call(page, 'decision.create', blankRecord('decision', { meetingId: earlier.id, text: 'X' }))
    const known = { meetingId, text: 'X', agendaItemId: item.id, dueOn: '2026-03-01' }
    const decision = await call(page, 'decision.create', blankRecord('decision', known))
    const task = await call(page, 'task.create', blankRecord('task', { title: 'X', meetingId }))
    await call(page, 'meeting.followUp', { id: meetingId, decisionId: old.id, status: 'in-progress' })
    await call(page, 'meeting.inviteMembers', { id: meetingId })
    await go('/meetings/list')
    await expect(page.getByRole('grid')).toBeVisible()
    await look('meetings')
    await lookAtDialog('new meeting', () => button(t('meetings.add')).click())
    for (const view of ['agenda', 'attendance', 'decisions', 'details', 'minutes']) {
      await goTo(page, `/meetings/list/${meetingId}?view=${view}`)
      await expect(page.getByRole('tabpanel')).toBeVisible()
      await look(`meeting, ${view}`)
    }
    for (const [tab, id] of Object.entries({ decisions: decision.id, tasks: task.id, bodies: body.id })) {
      await go(`/meetings/${tab}/${id}`)
      await expect(page.locator('form [data-field]').first()).toBeVisible()
      await look(`meetings, ${tab}`)
    }
    await page
      .getByRole('tabpanel')
      .getByRole('tab', { name: t('member.plural'), exact: true })
      .click()
    await look('body, members')
    await page
      .getByRole('tabpanel')
      .getByRole('tab', { name: t('meeting.plural'), exact: true })
      .click()
    await lookAtDialog('next year', () => button(t('meetings.copy')).click())
  }

  async function stakeholders() {
    const make = (name: string) =>
      call(page, 'stakeholder.create', { ...blankRecord('stakeholder', { name }), influence: 4, interest: 2 })
    const { id: stakeholderId } = await make('Länsstyrelsen')
    await make('LÄNSSTYRELSEN')
    const { id: personId } = await call(page, 'person.create', blankRecord('person', { name: 'Samordnare' }))
    await call(page, 'relation.create', blankRecord('relation', { stakeholderId, personId, role: 'X', main: true }))
    await call(page, 'contactEntry.create', blankRecord('contactEntry', { stakeholderId, day: '2026-03-08' }))
    const agreement = await call(page, 'agreement.create', blankRecord('agreement', { stakeholderId, title: 'X' }))
    const kind = 'promise-by-us' as const
    const promise = await call(page, 'task.create', blankRecord('task', { kind, stakeholderId, title: 'X' }))
    await call(page, 'meeting.create', blankRecord('meeting', { title: 'X', stakeholderIds: [stakeholderId] }))
    const records = { list: stakeholderId, agreements: agreement.id, promises: promise.id, matrix: stakeholderId }
    for (const [tab, id] of Object.entries(records)) {
      await go(`/stakeholders/${tab}/${id}`)
      await expect(page.locator('form [data-field]').first()).toBeVisible()
      await look(`stakeholders, ${tab}`)
    }
    for (const view of ['contacts', 'commitments', 'came'] as const) {
      await page.getByRole('tab', { name: t(`stakeholders.view.${view}`), exact: true }).click()
      await look(`stakeholder, ${view}`)
    }
    await page.getByRole('tab', { name: t('stakeholders.view.contacts'), exact: true }).click()
    await lookAtDialog('contact', () => button(t('stakeholders.log.add')).click())
    await page.getByText(t('stakeholders.matrix.table'), { exact: true }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await look('stakeholders, matrix as a table')
    await go('/stakeholders/duplicates')
    await expect(page.getByRole('radio').first()).toBeVisible()
    await look('stakeholders, duplicates')
    await lookAtDialog('new stakeholder', () => button(t('stakeholders.add')).click())
    await go(`/office/people/${personId}`)
    await expect(page.locator('form [data-field]').first()).toBeVisible()
    await look('people')
    await page.getByRole('tab', { name: t('stakeholders.view.came'), exact: true }).click()
    await look('person, took part')
    await lookAtDialog('new person', () => button(t('people.add')).click())
  }

  async function calendar() {
    const duty = await call(
      page,
      'duty.create',
      blankRecord('duty', { title: 'X', month: 11, date: 15, lastMonth: 12, lastDate: 15 }),
    )
    await call(page, 'task.create', blankRecord('task', { title: 'X', dueOn: '2026-01-01' }))
    for (const tab of ['month', 'list'] as const) {
      await go(`/calendar/${tab}`)
      await expect(page.getByRole('grid')).toBeVisible()
      await look(`calendar, ${tab}`)
    }
    await go(`/calendar/duties/${duty.id}`)
    await expect(page.locator('form [data-field]').first()).toBeVisible()
    await look('duty')
    await lookAtDialog('national rules', () => button(t('calendar.adopt')).click())
  }

  async function overlays() {
    await go('/plans')
    await lookAtDialog('search', async () => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('jäm')
      await expect(page.getByRole('option').first()).toBeVisible()
      await look('search, with hits')
      // Escape takes back what is typed, then closes.
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('')
    })
    await lookAtDialog('help', () => page.keyboard.press('F1'))
    await lookAtDialog('shortcuts', () => page.keyboard.press('Shift+F1'))
    await lookAtDialog('about', () => chooseInMenu(app, t('menu.about')))
  }

  return { findings, firstRun, ownOffice, sample }
}

/** Chooses a command of the native menu by its words. */
async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find((item) => item.label === wanted)?.click()
  }, label)
}
