/** Text inside an HTML page; no character of it is markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The look of the page, for screen and paper. No script: what is there today is what a browser shows in many years. */
export const capsuleStyle = [
  'body{font:16px/1.5 sans-serif;margin:2rem;color:#1d1a22;background:#fff}',
  'summary{font-size:1.25rem;font-weight:600;margin:1.5rem 0 .5rem;cursor:pointer}',
  'table{border-collapse:collapse}',
  'th,td{border:1px solid #c9c5cf;padding:.25rem .5rem;text-align:left;vertical-align:top;white-space:pre-line}',
  'th{background:#f3f1f5}',
].join('')
