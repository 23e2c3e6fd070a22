/** The layouts a document can have; the rules of each stand in `shared/documents/profiles`. */
export const layoutProfiles = ['vn-nd30', 'vn-union', 'se-plan', 'tr-plan', 'mx-plan'] as const
