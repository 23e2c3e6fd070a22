import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Connection } from '../connection.ts'
import { selectRows } from '../rows.ts'

const noLimit = -1

/** Every record whose fields have these values, however many and none from the trash, in their order. */
export function ownRows<N extends EntityName>(
  connection: Connection,
  name: N,
  where: Record<string, string> = {},
): Row<N>[] {
  return selectRows(connection, name, where, false, noLimit) as unknown as Row<N>[]
}
