import type { LayoutProfile, LayoutRule } from './rule.ts'
import { vnNd30 } from './vn-nd30.ts'

// The technical appendix of Quyết định 933/QĐ-TLĐ of 14/5/2024 could not be read; the decision itself names Nghị định
// 30/2020 as a source, so its values stand in until a union office confirms them.
const source = 'Quyết định 933/QĐ-TLĐ (14/5/2024) ← Nghị định 30/2020/NĐ-CP'

/** Vietnam's trade unions: the layout of Nghị định 30/2020, every rule marked as not yet read in the unions' own. */
export const vnUnion: LayoutProfile = {
  id: 'vn-union',
  rules: vnNd30.rules.map((rule): LayoutRule => {
    if (rule.source === 'Equiplan') return rule
    return { ...rule, source: rule.source.replace('Nghị định 30/2020/NĐ-CP', source), verified: false }
  }),
}
