import { describe, expect, it } from 'vitest'
import { commandOf } from '#electron/cli/arguments.ts'

describe('the command line', () => {
  it('opens the window when nothing is asked', () => {
    expect(commandOf([])).toEqual({ name: 'window', dataFolder: null, backup: null })
    expect(commandOf(['--data', '/srv/office'])).toEqual({ name: 'window', dataFolder: '/srv/office', backup: null })
  })

  it('opens the window with a backup that was double-clicked', () => {
    const file = '/media/USB 1/Equiplan 0007 2026-11-22.equiplan'
    expect(commandOf([file])).toEqual({ name: 'window', dataFolder: null, backup: file })
    expect(commandOf(['C:\\Bản sao\\A.EQUIPLAN'])).toMatchObject({ name: 'window' })
    expect(commandOf(['a.equiplan', 'b.equiplan'])).toMatchObject({ name: 'wrong' })
    expect(commandOf(['plan.docx'])).toMatchObject({ name: 'wrong' })
  })

  it('passes over the switches of Chromium and of test drivers', () => {
    expect(commandOf(['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--version'])).toEqual({
      name: 'version',
    })
  })

  it('makes a sample office', () => {
    expect(commandOf(['sample', 'umea', '--data', 'x', '--json'])).toEqual({
      name: 'sample',
      office: 'umea',
      dataFolder: 'x',
      json: true,
    })
  })

  it('writes documents in both formats unless one is named', () => {
    const all = commandOf(['export', '--data', 'd', '--out', 'o'])
    expect(all).toMatchObject({ name: 'export', kind: null, language: null, formats: ['docx', 'pdf'] })
    const one = commandOf([
      'export',
      '--data',
      'd',
      '--out',
      'o',
      '--kind',
      'matrix',
      '--language',
      'sv',
      '--format',
      'pdf',
    ])
    expect(one).toMatchObject({ kind: 'matrix', language: 'sv', formats: ['pdf'] })
  })

  it.each([
    [['smaple', 'umea'], 'cli.wrong.command', 'smaple'],
    [['sample', 'paris', '--data', 'd'], 'cli.wrong.office', 'paris'],
    [['sample', '--data', 'd'], 'cli.wrong.missing', 'OFFICE'],
    [['sample', 'umea'], 'cli.wrong.missing', '--data'],
    [['export', '--out', 'o'], 'cli.wrong.missing', '--data'],
    [['export', '--data', 'd', '--out', 'o', '--format', 'odt'], 'cli.wrong.format', 'odt'],
    [['export', '--data', 'd', '--out', 'o', '--language', 'de'], 'cli.wrong.language', 'de'],
    [['check', 'a.docx'], 'cli.wrong.missing', '--profile'],
    [['check', 'a.docx', '--profile', 'x'], 'cli.wrong.profile', 'x'],
    [['check', 'a.docx', 'b.docx', '--profile', 'vn-nd30'], 'cli.wrong.option', 'b.docx'],
    [['--nonsense'], 'cli.wrong.option', '--nonsense'],
  ])('says what is wrong with %j', (words, message, value) => {
    expect(commandOf(words)).toEqual({ name: 'wrong', message, value })
  })
})
