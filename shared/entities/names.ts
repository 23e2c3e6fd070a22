/** Every entity there is; the list that a new entity joins first. */
export const entityNames = [
  'office',
  'identity',
  'unit',
  'signatory',
  'directive',
  'plan',
  'planBasis',
  'planNode',
  'measurePair',
  'recipient',
  'layoutValue',
] as const

export type EntityName = (typeof entityNames)[number]
