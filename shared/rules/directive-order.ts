import { directiveKinds, type Directive } from '../entities/directive.ts'

/**
 * Order of legal bases: what gives authority (constitution, laws, decrees) before what gives the task (directives,
 * programmes, plans), each by rank, then the older first (Nghị định 30/2020 Phụ lục I II.6a names both; the order of
 * the two is usual practice).
 */
export function compareDirectives(a: Directive, b: Directive): number {
  return (
    directiveKinds.indexOf(a.kind) - directiveKinds.indexOf(b.kind) ||
    compareText(a.issuedOn ?? '9999', b.issuedOn ?? '9999') ||
    compareText(a.number ?? '', b.number ?? '') ||
    compareText(a.id, b.id)
  )
}

type Placed = { directive: Directive; position: number | null }

/** Bases as they are printed: by rank and date, but one that was given a place (from 0) stands there. */
export function orderBases<T extends Placed>(bases: readonly T[]): T[] {
  const ordered = bases
    .filter((base) => base.position === null)
    .sort((a, b) => compareDirectives(a.directive, b.directive))
  const placed = bases.filter((base) => base.position !== null).sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  for (const base of placed) ordered.splice(base.position ?? 0, 0, base)
  return ordered
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
