import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }

// Electron's twenty recommendations (electronjs.org/docs/latest/tutorial/security, read 2026-11-21) and what proves each: a
// test by its title, or words that stand nowhere in the program.
type Proof = { test: string; title: string } | { absent: RegExp }

const safe = 'test/e2e/safe.spec.ts'
const hostile = 'test/e2e/hostile-addresses.spec.ts'
const packaged = 'test/package/package-content.test.ts'

const recommendations: [number: number, what: string, proofs: Proof[]][] = [
  [1, 'loads its own files only', [{ test: safe, title: 'asks the network for nothing in a whole session' }]],
  [
    2,
    'gives pages no Node',
    [{ test: safe, title: 'gives a page three functions' }, { absent: /nodeIntegration: true/ }],
  ],
  [3, 'isolates the context', [{ test: safe, title: 'is set as promised: isolated' }]],
  [4, 'keeps the sandbox on', [{ test: safe, title: 'is set as promised' }, { absent: /sandbox: false/ }]],
  [5, 'answers every permission', [{ test: safe, title: 'gets no permission' }]],
  [6, 'keeps web security on', [{ test: safe, title: 'web security on' }, { absent: /webSecurity: false/ }]],
  [7, 'has a content security policy', [{ test: safe, title: 'runs no script and no style that is not a file' }]],
  [8, 'runs no insecure content', [{ absent: /allowRunningInsecureContent/ }]],
  [9, 'turns on nothing experimental', [{ absent: /experimentalFeatures/ }]],
  [10, 'turns on no Blink features', [{ absent: /enableBlinkFeatures/ }]],
  [11, 'lets no view open windows', [{ absent: /allowpopups/i }]],
  [12, 'has no embedded views', [{ test: safe, title: 'no embedded views' }, { absent: /webviewTag: true|<webview/ }]],
  [
    13,
    'stays where it is',
    [
      { test: safe, title: 'stays where it is' },
      { test: hostile, title: 'leads nowhere' },
    ],
  ],
  [14, 'opens no windows', [{ test: hostile, title: 'leads nowhere' }]],
  [15, 'hands nothing to other programs', [{ test: hostile, title: 'leads nowhere' }, { absent: /openExternal/ }]],
  [17, 'asks who calls', [{ test: 'test/unit/electron/trusted-sender.test.ts', title: 'is refused' }]],
  [18, 'serves files under a scheme of its own', [{ test: safe, title: 'serves the files of the app and no other' }]],
  [19, 'has its switches burnt in', [{ test: packaged, title: 'close every way to run other code' }]],
  [20, 'shows pages nothing of Electron', [{ test: safe, title: 'gives a page three functions' }]],
]

const root = join(import.meta.dirname, '../../..')
const sources = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html|mjs)$/.test(name))
    .map((name) => join(folder, name)),
)

describe('Electron’s recommendations: the program', () => {
  it.each(recommendations)('%i. %s', (_number, _what, proofs) => {
    for (const proof of proofs) {
      if ('absent' in proof) {
        expect(sources.filter((file) => proof.absent.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
      } else {
        expect(readFileSync(join(root, proof.test), 'utf8')).toContain(proof.title)
      }
    }
  })

  // What the newest is, nobody can tell offline; CONTRIBUTING says when to look.
  it('16. is shipped in one named version of Electron, no older than the one of 2026', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Number.parseInt(manifest.devDependencies.electron, 10)).toBeGreaterThanOrEqual(45)
  })
})
