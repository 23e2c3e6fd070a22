/** The plans stand with the last changed first until another order is chosen. */
export const plansOrder = { column: 'updatedAt', direction: 'descending' } as const
