/**
 * Pasted HTML reduced to what the editor keeps. Word writes a list as paragraphs whose marker is text and whose level is
 * in a style; they become real lists. Lists in lists become one level.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  for (const junk of page.querySelectorAll('style, script, meta, link, title, xml, img')) junk.remove()
  for (const item of wordItems(page)) intoList(page, item)
  for (const inner of page.querySelectorAll('li ul, li ol')) flatten(inner)
  for (const cell of page.querySelectorAll('td, th')) if (!cell.querySelector('p, ul, ol')) wrapContent(cell, 'p')
  for (const line of page.querySelectorAll('br'))
    line.replaceWith(line.closest('p') && !line.closest('li') ? splitMark : ' ')
  splitParagraphs(page)
  for (const element of page.body.querySelectorAll('*')) keepMarksOnly(element)
  return page.body.innerHTML
}

// The content security policy refuses inline styles even in a page that is only read, and complains of each; so they
// are renamed before anything reads them.
function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

const splitMark = '\u2028'

function wordItems(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('p')].filter(
    (one) => /mso-list:\s*l\d/i.test(one.getAttribute('data-style') ?? '') || /MsoListParagraph/i.test(one.className),
  )
}

function intoList(page: Document, item: HTMLElement) {
  const markers = [...item.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('data-style') ?? ''),
  )
  const marker = markers
    .map((one) => one.textContent)
    .join('')
    .trim()
  for (const one of markers) one.remove()
  const tag = /^[\p{L}\d]{1,4}[.)]/u.test(marker) ? 'ol' : 'ul'
  const before = item.previousElementSibling
  const list = before?.matches(`${tag}[data-word]`) ? before : page.createElement(tag)
  list.setAttribute('data-word', '')
  if (list !== before) item.before(list)
  const entry = page.createElement('li')
  entry.append(...item.childNodes)
  list.append(entry)
  item.remove()
}

// The items of an inner list follow the item it stood in.
function flatten(inner: Element) {
  const outer = inner.closest('li')
  outer?.after(...inner.children)
  inner.remove()
}

function splitParagraphs(page: Document) {
  for (const paragraph of page.querySelectorAll('p')) {
    if (!paragraph.textContent?.includes(splitMark)) continue
    const parts = paragraph.innerHTML.split(splitMark)
    paragraph.replaceWith(
      ...parts.map((part) => {
        const copy = page.createElement('p')
        copy.innerHTML = part
        return copy
      }),
    )
  }
}

// Bold and italic may be a style instead of an element; all other attributes go, and with them every inline style.
function keepMarksOnly(element: Element) {
  const style = element.getAttribute('data-style') ?? ''
  for (const name of element.getAttributeNames()) element.removeAttribute(name)
  if (!element.matches('span, p, li')) return
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapContent(element, 'strong')
  if (/font-style:\s*italic/i.test(style)) wrapContent(element, 'em')
}

function wrapContent(element: Element, tag: string) {
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}
