/** The part of a plan in which what a rule asks for is written. */
export const partOfRule: Partial<Record<string, 'bases' | 'recipients'>> = {
  'basis-text': 'bases',
  'recipients-text': 'recipients',
  'signature-block': 'recipients',
}
