import type { Identity } from '#shared/entities/identity.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Signatory } from '#shared/entities/signatory.ts'
import { layoutFamily } from '#shared/rules/layout-family.ts'
import { paperSymbol } from '#shared/rules/paper-symbol.ts'

type Known = { office: Office; identity: Identity | null; signatories: readonly Signatory[] }

/** A new plan with what the office's records already say: its currency, usual signatory and symbol. */
export function newPlan(
  values: Record<string, unknown>,
  { office, identity, signatories }: Known,
): Record<string, unknown> {
  const { profile, kind } = values as Pick<Plan, 'profile' | 'kind'>
  const symbol = layoutFamily({ profile }) === 'vietnam' && identity?.symbol ? paperSymbol(kind, identity.symbol) : null
  return {
    ...values,
    currency: office.currency,
    status: 'draft',
    levelNames: [],
    symbol,
    signatoryId: signatories.find((one) => one.standard)?.id ?? null,
  }
}
