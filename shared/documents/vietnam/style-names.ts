/** Paragraph styles that only Vietnam's administrative documents have. */
export type VietnamStyle =
  | 'basis'
  | 'nation'
  | 'motto'
  | 'parentBody'
  | 'issuingBody'
  | 'number'
  | 'placeDate'
  | 'recipientsLabel'
  | 'annexLabel'
  | 'annexTitle'
  | 'annexReference'
