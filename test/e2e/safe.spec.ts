import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import type { CallName } from '#shared/contract.ts'
import { call, tryCall } from './pages/calls.ts'
import { test } from './pages/test.ts'

test.describe('the window', () => {
  test('asks the network for nothing in a whole session, and every address outside the app is refused', async ({
    launch,
  }) => {
    const { app, page } = await launch()
    await app.evaluate(({ session }) => {
      const seen: string[] = []
      Object.assign(globalThis, { requestedOutside: seen })
      // Chromium tells this listener of every request, also of those that were refused.
      session.defaultSession.webRequest.onSendHeaders(({ url }) => {
        if (!url.startsWith('app://equiplan/') && !url.startsWith('data:image/')) seen.push(url)
      })
    })
    await openSample(page)
    const { id } = await firstPlan(page)
    await page.goto(`app://equiplan/index.html#/plans/${id}`)
    for (const room of ['directives', 'office/units', 'trash', 'settings/program', 'plans']) {
      await page.goto(`app://equiplan/index.html#/${room}`)
      await expect(page.getByRole('main')).toBeVisible()
    }
    const answers = await page.evaluate(
      async (addresses) => {
        const outcomes = addresses.map((address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        )
        const picture = new Promise<string>((resolve) => {
          const image = new Image()
          image.addEventListener('load', () => resolve('answered'))
          image.addEventListener('error', () => resolve('refused'))
          image.src = 'https://example.org/pixel.png'
        })
        return Promise.all([...outcomes, picture])
      },
      ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/hostname', 'app://other/index.html'],
    )
    expect(new Set(answers)).toEqual(new Set(['refused']))
    expect(
      await app.evaluate(() => (globalThis as unknown as { requestedOutside: string[] }).requestedOutside),
    ).toEqual([])
  })

  test('refuses other addresses, too, when a page is asked for from the main process', async ({ launch }) => {
    const { app } = await launch()
    const outcome = await app.evaluate(async ({ net }) => {
      const tries = ['https://example.org/', 'http://127.0.0.1:9/'].map((address) =>
        net.fetch(address).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      )
      return Promise.all(tries)
    })
    for (const answer of outcome) expect(answer).toContain('ERR_')
  })

  test('stays where it is, whatever a page tries', async ({ launch }) => {
    const { app, page } = await launch()
    const before = page.url()
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      location.assign('https://example.org/')
      location.replace('file:///etc/hostname')
      const form = document.createElement('form')
      form.action = 'https://example.org/'
      document.body.append(form)
      form.submit()
      const frame = document.createElement('iframe')
      frame.src = 'app://equiplan/index.html'
      document.body.append(frame)
    })
    expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true)
    expect(await page.evaluate(() => window.open('app://equiplan/index.html') === null)).toBe(true)
    expect(page.url()).toBe(before)
    expect(await windowCount(app)).toBe(1)
    expect(
      await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.childElementCount ?? 0),
    ).toBe(0)
  })

  test('gets no permission', async ({ launch }) => {
    const { page } = await launch()
    const outcomes = await page.evaluate(async () => {
      const denied = (work: Promise<unknown>) =>
        work.then(
          () => 'granted',
          () => 'denied',
        )
      const place = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
      ] as PermissionName[]
      const states = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
      return {
        place: await denied(place),
        camera: await denied(navigator.mediaDevices.getUserMedia({ video: true })),
        notification: await Notification.requestPermission(),
        granted: states.filter((state) => state === 'granted'),
      }
    })
    expect(outcomes).toEqual({ place: 'denied', camera: 'denied', notification: 'denied', granted: [] })
  })

  test('gives a page three functions and nothing of Node', async ({ launch }) => {
    const { page } = await launch()
    const seen = await page.evaluate(() => {
      const own = (window as unknown as { equiplan: Record<string, unknown> }).equiplan
      const globals = window as unknown as Record<string, unknown>
      return {
        offered: Object.entries(own).map(([name, value]) => `${name}: ${typeof value}`),
        node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globals),
        isFixed: Object.isFrozen(own) || Reflect.set(own, 'invoke', 1) === false,
      }
    })
    expect(seen).toEqual({ offered: ['invoke: function', 'on: function', 'drop: function'], node: [], isFixed: true })
    for (const name of ['constructor', '__proto__', 'toString', 'office.delete', 'db.run', '']) {
      expect(await tryCall(page, name as CallName, {} as never)).toMatchObject({
        ok: false,
        failure: { code: 'not-allowed' },
      })
    }
  })

  test('runs no script and no style that is not a file of the app', async ({ launch }) => {
    const { page } = await launch()
    const outcome = await page.evaluate(async () => {
      const blocked: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
      const picture = document.createElement('img')
      picture.setAttribute('onerror', 'window.ranInline = true')
      picture.src = 'app://equiplan/none.png'
      document.body.append(picture)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.body.append(style)
      const remote = document.createElement('script')
      remote.src = 'https://example.org/script.js'
      const failed = new Promise((resolve) => remote.addEventListener('error', resolve))
      document.body.append(remote)
      await failed
      return { ran: 'ranInline' in window, blocked: [...new Set(blocked)].sort() }
    })
    expect(outcome.ran).toBe(false)
    expect(outcome.blocked).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-elem']))
  })

  test('is set as promised: isolated, without Node, web security on, no embedded views', async ({ launch }) => {
    const { app } = await launch()
    const [preferences] = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const given = (
          contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
        ).getLastWebPreferences()
        const names = [
          'contextIsolation',
          'sandbox',
          'nodeIntegration',
          'webSecurity',
          'webviewTag',
          'nodeIntegrationInWorker',
          'nodeIntegrationInSubFrames',
        ]
        return Object.fromEntries(names.map((name) => [name, given[name] ?? false]))
      }),
    )
    expect(preferences).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })

  test('serves the files of the app and no other file of the disk', async ({ launch }) => {
    const { page } = await launch()
    const given = await page.evaluate(
      async (paths) => {
        const answers = paths.map((path) =>
          fetch(`app://equiplan${path}`).then(
            ({ ok }) => ok,
            () => false,
          ),
        )
        return Promise.all(answers)
      },
      [
        '/index.html',
        '/../main/main.js',
        '/%2e%2e/main/main.js',
        '/..%2fmain%2fmain.js',
        '/%5c..%5cmain%5cmain.js',
        '/assets',
        '/index.html%00.js',
        '//etc/hostname',
      ],
    )
    expect(given).toEqual([true, false, false, false, false, false, false, false])
  })
})

async function openSample(page: Page) {
  await call(page, 'app.setPreferences', { language: 'en' })
  await call(page, 'office.open', { place: 'umea' })
}

async function firstPlan(page: Page): Promise<{ id: string }> {
  const [plan] = await call(page, 'plan.all', {})
  if (!plan) throw new Error('the sample has no plan')
  return plan
}

function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}
