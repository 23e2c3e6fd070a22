/** How Vietnam abbreviates the kinds of documents we print (Nghị định 30/2020 Phụ lục III, Mục I). */
export const paperCodes = { plan: 'KH', proposal: 'TTr', summons: 'GM', minutes: 'BB', report: 'BC' } as const

/** The symbol of a document: its kind and the abbreviation of the issuing body (Nghị định 30/2020 Phụ lục I II.3). */
export function paperSymbol(kind: keyof typeof paperCodes, body: string): string {
  return `${paperCodes[kind]}-${body}`
}
