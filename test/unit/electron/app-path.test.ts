import { describe, expect, it } from 'vitest'
import { pathWithin } from '#electron/app-path.ts'

const folder = '/opt/equiplan/renderer'

const hostile = [
  'app://equiplan/../main/main.js',
  'app://equiplan/%2e%2e/main/main.js',
  'app://equiplan/..%2fmain%2fmain.js',
  'app://equiplan/assets/..%5c..%5cmain.js',
  'app://equiplan/%00index.html',
  'app://equiplan/C:%5cWindows%5csystem.html',
  'app://equiplan/c:/windows/a.html',
  'app://equiplan//server/share/a.html/../../../../etc/passwd',
  'app://equiplan/%E0%A4%A',
  'app://other/index.html',
  'app://equiplan.evil/index.html',
  'app://equiplan/secret.txt',
  'app://equiplan/main',
  'app://equiplan/....//....//etc/passwd',
]

describe('addresses of the application’s own pages', () => {
  it('lead to files of the built pages', () => {
    expect(pathWithin(folder, 'app://equiplan/')).toBe('/opt/equiplan/renderer/index.html')
    expect(pathWithin(folder, 'app://equiplan/assets/index-1a.js')).toBe('/opt/equiplan/renderer/assets/index-1a.js')
    expect(pathWithin(folder, 'app://equiplan/print.html?x=1#planId=2')).toBe('/opt/equiplan/renderer/print.html')
  })

  it.each(hostile)('never lead out of the folder: %s', (url) => {
    const path = pathWithin(folder, url)
    expect(path === null || path.startsWith(`${folder}/`)).toBe(true)
    expect(path ?? '').not.toMatch(/\.\.|passwd|\.txt$/)
  })
})
