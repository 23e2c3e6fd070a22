import type { Block, Table } from '../block.ts'
import { frame, paragraph, rule } from '../make.ts'
import type { Printing } from '../printing.ts'
import { breakName, longest, textWidth } from '../text-width.ts'
import { numberParts, signedOn } from './naming.ts'

/** Share of the longest line that the line under a name or a subject has: the law allows a third to a half. */
export const ruleShare = 0.42

// The nation's name and motto are fixed by law and stay Vietnamese in a document of any language.
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/**
 * The top of the first page, cells 1 to 4 of the decree's diagram: parent and issuing body with number on the left,
 * nation and motto with place and date on the right. `width` is that of the text, twips. Minutes have no place and date
 * there (Mẫu 1.9), lists no number either.
 */
export function heading(
  printing: Printing,
  width: number,
  { numbered = true, dated = true }: { numbered?: boolean; dated?: boolean } = {},
): Table {
  const columns = headingColumns(printing, width)
  const number = { blocks: [numbered ? numberLine(printing) : paragraph('number', '')] }
  const date = { blocks: [dated ? placeAndDate(printing) : paragraph('placeDate', '')] }
  return frame(printing.words.t('document.frame.heading'), columns, [
    [{ blocks: names(printing, columns[0]) }, { blocks: nationLines(printing, columns[1]) }],
    ...(numbered || dated ? [[number, date]] : []),
  ])
}

/** Two columns, 66 and 99 of 165 mm; the right one never narrower than the nation's name. */
export function headingColumns({ layout }: Printing, width: number): [number, number] {
  const name = textWidth(nation, { size: layout.number('nation-size'), bold: true })
  const left = Math.min(Math.round(width * 0.4), width - name - 120)
  return [left, width - left]
}

function names({ dossier: { identity }, paper, layout, own: letters }: Printing, column: number): Block[] {
  if (identity === null) return [paragraph('issuingBody', '')]
  const source = identity.id
  const face = { size: layout.number('issuing-body-size'), bold: true }
  const place = letters.upper(paper.place ?? identity.place ?? '')
  const lastPart = (line: string) => endOf(letters.upper(line), place)
  const broken = (line: string, bold: boolean) =>
    breakName(
      letters.upper(line),
      column,
      { size: layout.number(bold ? 'issuing-body-size' : 'parent-body-size'), bold },
      lastPart(line),
    )
  const own = (identity.headerLines.length === 0 ? [identity.name] : identity.headerLines).flatMap((line) =>
    broken(line, true),
  )
  return [
    ...identity.parentLines
      .flatMap((line) => broken(line, false))
      .map((line) => paragraph('parentBody', line, { source })),
    ...own.map((line) => paragraph('issuingBody', line, { source })),
    rule(longest(own, face) * ruleShare, column, { before: 60 }),
  ]
}

function nationLines({ layout }: Printing, column: number): Block[] {
  const length = textWidth(motto, { size: layout.number('motto-size'), bold: true })
  return [paragraph('nation', nation), paragraph('motto', motto), rule(length, column, { before: 60 })]
}

function numberLine(printing: Printing): Block {
  const text = printing.words.t('document.number', numberParts(printing))
  return paragraph('number', text, { source: printing.paper.source })
}

function placeAndDate(printing: Printing): Block {
  const { paper, dossier } = printing
  const place = paper.place ?? dossier.identity?.place ?? '\u00A0'.repeat(10)
  const text = printing.words.t('document.place-date', { place, date: signedOn(printing) })
  return paragraph('placeDate', text, { source: paper.source })
}

// A name breaks before its place, and the kind of place stays with it: "TỈNH AN GIANG".
function endOf(name: string, place: string): string {
  if (place === '' || !name.endsWith(place)) return ''
  const kind = /(TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) $/u.exec(name.slice(0, -place.length))
  return (kind?.[0] ?? '') + place
}
