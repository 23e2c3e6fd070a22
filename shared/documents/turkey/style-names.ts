/** Paragraph styles that only Turkey's layout has. */
export type TurkeyStyle = 'unitName'
