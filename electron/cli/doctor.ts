import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { presentFacts } from '#db/backup/sequence.ts'
import type { Verdict } from '#db/audit/verify.ts'
import { generationsIn, readPointer } from '#db/generations.ts'
import { sqliteVersion } from '#db/open.ts'
import { checkAudit } from '../backup/check-audit.ts'
import { createApp } from '../app.ts'
import type { BackupCommand } from './backup-arguments.ts'
import type { CommandLine, ExitCode } from './command-line.ts'
import { textTable } from './text-table.ts'

type Finding = [what: string, found: string | number | boolean | null]

/**
 * What somebody who helps needs to know about a data folder: versions, disk, whether the office opens, its backups.
 * Nothing a person wrote is in it, no name and no path; the words are for support and the same in every language.
 */
export async function examine(
  { dataFolder, json }: Extract<BackupCommand, { name: 'doctor' }>,
  { platformFor, print, version }: CommandLine,
): Promise<ExitCode> {
  const folder = resolve(dataFolder)
  const findings: Finding[] = [
    ['application', version],
    ['node', process.versions.node],
    ['electron', process.versions.electron ?? ''],
    ['sqlite', sqliteVersion()],
    ['system', `${process.platform} ${process.arch}`],
    ['data folder exists', existsSync(folder)],
  ]
  let sound = existsSync(folder)
  if (sound) {
    findings.push(['free bytes', freeBytes(folder)])
    const app = createApp(platformFor(folder), { trusted: true })
    try {
      const place = app.settings.read().open
      const office = app.offices.folder(place)
      findings.push(['place', place], ['office exists', existsSync(office)], ...filesOf(office))
      if (app.offices.has(place)) {
        const { failure } = app.offices.open(place)
        findings.push(['office opens', failure?.code ?? 'yes'])
        sound = failure === null
        if (sound) {
          const { counts, history } = presentFacts(app.offices.current())
          findings.push(...Object.entries(counts).map(([name, count]): Finding => [`records: ${name}`, count]))
          findings.push(['writes', history.step], ['last write', history.at])
          const audit = await checkAudit(app.offices.current())
          findings.push(...auditFindings(audit))
          sound = audit.broken === null
        }
        const { protection, last, outside, proven, due } = app.backups.room()
        findings.push(['backups', protection], ['last backup', last?.sequence ?? null], ['made', last?.at ?? null])
        findings.push(
          ['last on another disk', outside?.at ?? null],
          ['backup due', due],
          ['last drill', proven?.at ?? null],
        )
      }
    } finally {
      await app.close()
    }
  }
  print(json ? JSON.stringify(Object.fromEntries(findings)) : textTable([['', ''], ...findings.map(rowOf)]))
  return sound ? 0 : 1
}

function auditFindings({ entries, seal, unchecked, broken }: Verdict): Finding[] {
  const found = broken === null ? 'yes' : `no: ${broken.reason} at entry ${broken.number}`
  return [
    ['audit entries', entries],
    ['audit whole', found],
    ['audit whole until', broken?.since ?? null],
    ['audit entries without key', unchecked],
    ['audit seal', seal],
  ]
}

function rowOf([what, found]: Finding): string[] {
  return [what, found === null ? '-' : String(found)]
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function filesOf(folder: string): Finding[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder)
  const unfinished = names.filter((name) => name.endsWith('.part')).length
  const aside = names.filter((name) => name.startsWith('damaged-')).length
  return [
    ['live generation', readPointer(folder)],
    ...generationsIn(folder).map((generation): Finding => [
      `bytes of generation ${generation}`,
      statSync(join(folder, `office-${generation}.db`)).size,
    ]),
    ['unfinished files', unfinished],
    ['damaged files put aside', aside],
  ]
}
