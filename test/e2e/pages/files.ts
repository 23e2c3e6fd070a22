import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { ElectronApplication } from '@playwright/test'
import mammoth from 'mammoth'

const run = promisify(execFile)

/** Answers the system's save dialog with a path, or closes it (null). */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' })
  }, filePath)
}

/** What mammoth, a reader that shares no code with the app, finds in a Word file: one line per paragraph or cell. */
export async function wordText(path: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: await readFile(path) })
  return value
}

/** The tables of a Word file: rows of cells as text, read by mammoth. */
export async function wordTables(path: string): Promise<string[][][]> {
  const { value } = await mammoth.convertToHtml({ buffer: await readFile(path) })
  return [...value.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => plain(readable(cell))),
    ),
  )
}

function readable(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
}

/** The pages of a PDF file as text, in reading order. */
export async function pdfPages(path: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'])
  return stdout.split('\f').slice(0, -1)
}

/** The pages LibreOffice makes of a Word file, as text. */
export async function libreOfficePages(path: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'equiplan-libreoffice-'))
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path])
    return await pdfPages(join(folder, basename(path).replace(/\.docx$/, '.pdf')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Text with every run of white space as one space, in the composed form. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The first of the texts that does not follow the one before it; undefined when all stand there in this order. */
export function outOfOrder(whole: string, parts: readonly string[]): string | undefined {
  let from = 0
  return parts.find((part) => {
    const at = whole.indexOf(plain(part), from)
    if (at < 0) return true
    from = at + plain(part).length
    return false
  })
}

/** Answers the next dialogs that ask for a file or folder to open. */
export async function openAt(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)
}
