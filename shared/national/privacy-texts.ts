import type { Language } from '../i18n/languages.ts'

/**
 * A first wording of the notice on lists with names, to be checked and changed by each office. Words in braces stand for
 * what the office fills in.
 */
export const noticeTexts: Record<Language, string> = {
  en: '{organisation} processes the personal data on this list for {purpose}. More information: {address}.',
  es: 'Los datos personales recabados en esta lista serán tratados por {organisation} para {purpose}. Consulte el aviso de privacidad integral en {address}.',
  sv: '{organisation} behandlar personuppgifterna i listan för {purpose}. Läs mer om hur vi behandlar personuppgifter: {address}.',
  tr: 'Bu listedeki kişisel veriler {organisation} tarafından {purpose} amacıyla, 6698 sayılı Kanun kapsamında işlenir. Ayrıntılı aydınlatma metni: {address}.',
  vi: '{organisation} xử lý dữ liệu cá nhân trong danh sách này để {purpose}. Thông tin chi tiết: {address}.',
}
