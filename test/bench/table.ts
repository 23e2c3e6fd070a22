import { isMet, type Line } from './bench.ts'

const heads = ['Name', 'What', 'Runs', 'Ours', 'Compared', 'Ratio', 'Goal', 'Met']

/** The lines as a plain table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [heads, ...lines.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const units = { ratio: '', milliseconds: ' ms', megabytes: ' MB' }

function cellsOf(line: Line): string[] {
  const { name, what, runs, ours, other, goal } = line
  const met = isMet(line)
  return [
    name,
    what,
    String(runs),
    goal?.kind === 'megabytes' ? `${ours} MB` : written(ours),
    other === null ? '' : written(other),
    other === null ? '' : (ours / other).toFixed(2),
    goal === null ? '' : `<= ${goal.most}${units[goal.kind]}`,
    met === null ? '' : met ? 'yes' : 'no',
  ]
}

function written(milliseconds: number): string {
  if (milliseconds >= 10) return `${milliseconds.toFixed(0)} ms`
  return milliseconds >= 0.1 ? `${milliseconds.toFixed(2)} ms` : `${(milliseconds * 1000).toFixed(1)} µs`
}
