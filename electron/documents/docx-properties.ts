import type { Composition } from '#shared/documents/block.ts'
import { localeOf } from '#shared/i18n/languages.ts'
import { cleanPiece } from '#shared/text.ts'

/** `docProps/core.xml`: title, office and language; both times are the one given (ISO with Z). */
export function coreProperties({ title, creator, language }: Composition, at: string): string {
  const when = `xsi:type="dcterms:W3CDTF">${at.replace(/\.\d+Z$/, 'Z')}`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(creator)}</dc:creator>`,
    `<dc:language>${localeOf[language]}</dc:language>`,
    `<cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy>`,
    `<dcterms:created ${when}</dcterms:created>`,
    `<dcterms:modified ${when}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

function escaped(text: string): string {
  return cleanPiece(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
