// Code points XML 1.0 cannot hold, lone surrogates, and the bidirectional overrides that can make a title read as
// something it is not. Tab and line breaks stay.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF\uFEFF\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it may be stored and printed: NFC, only characters XML 1.0 allows, `\n` line ends, outer space trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .normalize('NFC')
    .trim()
}

/** As `cleanText`, on one line: breaks and tabs become single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, ' ')
}

const allowedOnly = new RegExp(forbidden.source)

/** As `cleanText`, but space at the ends stays: for pieces of a line. Line ends and tabs become spaces. */
export function cleanPiece(text: string): string {
  const whole = allowedOnly.test(text) ? text.replace(forbidden, '') : text
  return whole.normalize('NFC').replace(/\r\n?|[\n\t\u0085\u2028\u2029]/g, ' ')
}
