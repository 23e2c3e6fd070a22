import type { Identity } from '#shared/entities/identity.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Signatory } from '#shared/entities/signatory.ts'

type Known = { office: Office; identity: Identity | null; signatories: readonly Signatory[] }

/** A new plan with what the office's records already say: its currency, usual signatory and symbol. */
export function newPlan(
  values: Record<string, unknown>,
  { office, identity, signatories }: Known,
): Record<string, unknown> {
  const isVietnamese = String(values.profile).startsWith('vn-')
  // Nghị định 30/2020 Phụ lục I II.3: kind of document and abbreviation of the issuing body; KH is a plan (Phụ lục III).
  const symbol = isVietnamese && identity?.symbol ? `KH-${identity.symbol}` : null
  return {
    ...values,
    currency: office.currency,
    status: 'draft',
    levelNames: [],
    symbol,
    signatoryId: signatories.find((one) => one.standard)?.id ?? null,
  }
}
