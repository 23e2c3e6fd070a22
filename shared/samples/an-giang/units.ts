import type { Make } from '../sample.ts'

/** The units that the plan gives a duty to. */
export function makeUnits(make: Make) {
  const unit = (name: string, kind: 'department' | 'union' | 'team' | 'other') =>
    make('unit', { name, kind, outside: false })
  return {
    heads: unit('Lãnh đạo các phòng, khoa', 'other'),
    departments: unit('Các phòng, khoa', 'department'),
    administration: unit('Phòng Tổ chức - Hành chính', 'department'),
    union: unit('Công đoàn cơ sở', 'union'),
    media: unit('Tổ truyền thông', 'team'),
  }
}

export type Units = ReturnType<typeof makeUnits>
