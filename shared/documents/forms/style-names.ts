/** Paragraph styles that only forms have. */
export type FormStyle = 'note'
