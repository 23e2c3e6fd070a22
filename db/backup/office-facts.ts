import { reading, type OpenOffice } from '../connection.ts'
import { factsOf, type CopyFacts } from './copy-facts.ts'

/** The facts of an open office. All rows are read for it, so it is for offices nobody is waiting in. */
export function officeFacts(office: OpenOffice): CopyFacts {
  return reading(office, ({ client }) => factsOf(client, true))
}
