import type { Row } from '../entities/all.ts'

type Country = Row<'office'>['country']
type What = Row<'retention'>['what']

/**
 * What an office may begin with, years. No source that was read names them: they are a proposal, and each office decides
 * with its archive and its data protection officer.
 */
export const proposedYears: Record<What, number> = {
  attendance: 5,
  participation: 5,
  members: 2,
  'trainer-pool': 2,
  contacts: 2,
}

/** The rules a period has to be looked up in, by country; none was read for its periods, so all count as unverified. */
export const retentionSources: Record<Country, string> = {
  vn: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Thông tư 10/2022/TT-BNV (thời hạn bảo quản tài liệu)',
  tr: '6698 sayılı Kanun m. 7; Kişisel Verilerin Silinmesi, Yok Edilmesi veya Anonim Hale Getirilmesi Hakkında Yönetmelik',
  se: 'Dataskyddsförordningen artikel 5.1 e; arkivlagen (1990:782) 10 §; myndighetens gallringsbeslut',
  mx: 'Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados (DOF 20-03-2025); catálogo de disposición documental',
  es: 'RGPD artículo 5.1 e; Ley Orgánica 3/2018',
  other: 'Regulation (EU) 2016/679 article 5(1)(e), or the national rule',
}
