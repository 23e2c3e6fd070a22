import type { Office } from '../entities/office.ts'
import type { Language } from '../i18n/languages.ts'

/**
 * A first wording of the notice on lists with names, to be checked and changed by each office. Words in braces stand for
 * what the office fills in.
 */
const noticeTexts: Record<Language, string> = {
  en: '{organisation} processes the personal data on this list for {purpose}. More information: {address}.',
  es: 'Los datos personales recabados en esta lista serán tratados por {organisation} para {purpose}. Consulte el aviso de privacidad integral en {address}.',
  sv: '{organisation} behandlar personuppgifterna i listan för {purpose}. Läs mer om hur vi behandlar personuppgifter: {address}.',
  tr: 'Bu listedeki kişisel veriler {organisation} tarafından {purpose} amacıyla, 6698 sayılı Kanun kapsamında işlenir. Ayrıntılı aydınlatma metni: {address}.',
  vi: '{organisation} xử lý dữ liệu cá nhân trong danh sách này để {purpose}. Thông tin chi tiết: {address}.',
}

// First-layer information after art. 11.2 LO 3/2018 with art. 13 RGPD: who, what for, the rights; the ground is added
// (https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673). Not checked by a lawyer: the office marks it when it has read it.
const noticeOfSpain =
  'Responsable del tratamiento: {organisation}. Finalidad: {purpose}. Legitimación: cumplimiento de una obligación legal o de una misión realizada en interés público (art. 6.1.c y e del RGPD); indique la que corresponda. Derechos: puede solicitar al responsable el acceso a sus datos, su rectificación o supresión y la limitación de su tratamiento, oponerse a él y reclamar ante la Agencia Española de Protección de Datos (arts. 15 a 22 y 77 del RGPD). Más información: {address}.'

/** The first wording in a language, as the law of the country has it where that differs; with blanks in braces. */
export function noticeText(language: Language, country: Office['country']): string {
  return country === 'es' && language === 'es' ? noticeOfSpain : noticeTexts[language]
}
