import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, line, reference } from '../field.ts'

/** Who a document is addressed to (Kính gửi, till), who gets a copy (Nơi nhận), and where it is filed (Lưu). */
export const recipient = defineEntity(
  'recipient',
  'name',
  {
    planId: reference('plan'),
    kind: choice(['addressee', 'copy', 'file']),
    name: line({ max: 300 }),
    position: count(),
  },
  { partOf: 'planId', ordered: true },
)

export type Recipient = RowOf<typeof recipient>
