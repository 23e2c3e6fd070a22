import type { ReadDocument, ReadParagraph } from '../read/document.ts'
import { alignmentOf, isBold, isCapitals, isEmpty } from './observe.ts'

/** The elements of a Vietnamese administrative document, found by their words, their place or our own styles. */
export type VietnamPage = {
  nation: ReadParagraph[]
  motto: ReadParagraph[]
  parent: ReadParagraph[]
  issuing: ReadParagraph[]
  number: ReadParagraph[]
  placeDate: ReadParagraph[]
  type: ReadParagraph[]
  subject: ReadParagraph[]
  bases: ReadParagraph[]
  sections: ReadParagraph[]
  clauses: ReadParagraph[]
  /** All text between subject and signature that is not one of the above, in order. */
  body: ReadParagraph[]
  /** The same with headings and bases. */
  text: ReadParagraph[]
  authority: ReadParagraph[]
  signer: ReadParagraph[]
  recipientsLabel: ReadParagraph[]
  recipients: ReadParagraph[]
  annexLabel: ReadParagraph[]
  annexTitle: ReadParagraph[]
  annexReference: ReadParagraph[]
}

const nationName = /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u
const mottoWords = /^Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc$/iu

// Điều 7 of Nghị định 30/2020: the kinds of documents that carry their name.
const typeNames =
  /^(NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH|PHƯƠNG ÁN|ĐỀ ÁN|DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|HỢP ĐỒNG|CÔNG ĐIỆN|TÊN LOẠI VĂN BẢN)/u

export function findVietnamPage({ paragraphs }: ReadDocument): VietnamPage {
  const main = paragraphs.filter(({ section }) => section === 0)
  const find = (is: (paragraph: ReadParagraph) => boolean, from = 0) => {
    const at = main.findIndex((paragraph, index) => index >= from && is(paragraph))
    return at < 0 ? main.length : at
  }
  const words = ({ text }: ReadParagraph) => text.normalize('NFC').trim()
  const nation = find((each) => nationName.test(words(each).toLocaleUpperCase('vi')))
  const motto = find((each) => mottoWords.test(words(each)), nation)
  const type = find(
    (each) => each.style === 'Title' || (each.cell === null && isCapitals(each) && typeNames.test(words(each))),
  )
  const label = find((each) => each.style === 'EpRecipientsLabel' || /^Nơi nhận\s*:/iu.test(words(each)), type)
  const number = find((each) => each.style === 'EpNumber' || /^Số\s*:/iu.test(words(each)))
  const placeDate = find((each) => each.style === 'EpPlaceDate' || /,.*ngày.*tháng.*năm/iu.test(words(each)))
  const heading = besides(main, main[nation]).filter((each) => each !== main[number] && !isRuleText(each))
  const subject = following(main, type + 1, (each) => alignmentOf(each) === 'center' && each.cell === null)
  const text = main
    .slice(type + 1 + subject.span, label)
    .filter((each) => each.cell === null && !isEmpty(each) && !isRuleText(each) && !/^Kính gửi/iu.test(words(each)))
  const isBasis = (each: ReadParagraph) => each.style === 'EpBasis' || /^Căn cứ\s/iu.test(words(each))
  const basisCount = text.findIndex((each) => !isBasis(each))
  const bases = text.slice(0, basisCount < 0 ? text.length : basisCount)
  const rest = text.slice(bases.length)
  const sections = rest.filter((each) => /^[IVXLC]+\.\s*\S/u.test(words(each)) && (isCapitals(each) || isBold(each)))
  const clauses = rest.filter((each) => /^\d+\.\s*\S/u.test(words(each)) && isBold(each))
  const signing = besides(main, main[label]).filter((each) => !words(each).startsWith('('))
  const authority = signing.filter(isCapitals)
  const annexes = annexHeads(paragraphs)
  const at = (index: number) => main.slice(index, index + 1)
  return {
    nation: at(nation),
    motto: at(motto),
    parent: heading.filter((each) => !isBold(each)),
    issuing: heading.filter(isBold),
    number: at(number),
    placeDate: placeDate < type ? at(placeDate) : [],
    type: at(type),
    subject: subject.found,
    bases,
    sections,
    clauses,
    body: rest.filter((each) => !sections.includes(each) && !clauses.includes(each)),
    text,
    authority,
    signer: signing.filter((each) => !authority.includes(each)).slice(-1),
    recipientsLabel: at(label),
    recipients: following(main, label + 1, (each) => /^[-–]/u.test(words(each))).found,
    annexLabel: annexes.flatMap(({ label: each }) => each),
    annexTitle: annexes.flatMap(({ title }) => title),
    annexReference: annexes.flatMap(({ reference }) => reference),
  }
}

// What stands in the other cells of the same table row.
function besides(all: readonly ReadParagraph[], one: ReadParagraph | undefined): ReadParagraph[] {
  const cell = one?.cell
  if (!cell) return []
  return all.filter(
    (each) =>
      each.cell?.table === cell.table &&
      each.cell.row === cell.row &&
      each.cell.column !== cell.column &&
      !isEmpty(each),
  )
}

// The paragraphs from a place on that are of a kind, empty ones passed over; `span` counts them all.
function following(all: readonly ReadParagraph[], from: number, is: (paragraph: ReadParagraph) => boolean) {
  const found: ReadParagraph[] = []
  let span = 0
  for (const each of all.slice(from)) {
    if (!isEmpty(each) && !isRuleText(each)) {
      if (!is(each)) break
      found.push(each)
    }
    span += 1
  }
  return { found, span }
}

// Official samples draw their lines with underscores.
function isRuleText({ text }: ReadParagraph): boolean {
  return /^[\s_]*_[\s_]*$/u.test(text)
}

function annexHeads(paragraphs: readonly ReadParagraph[]) {
  return paragraphs.flatMap((each, index) => {
    const isLabel =
      each.style === 'EpAnnexLabel' || (each.section > 0 && /^Phụ lục(\s+[IVXLC\d]+)?$/iu.test(each.text.trim()))
    if (!isLabel) return []
    const after = paragraphs.slice(index + 1).filter((next) => !isEmpty(next) && next.section === each.section)
    const [title, reference] = after
    return [
      {
        label: [each],
        title: title ? [title] : [],
        reference: reference?.text.trim().startsWith('(') ? [reference] : [],
      },
    ]
  })
}
