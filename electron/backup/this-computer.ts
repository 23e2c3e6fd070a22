import { hostname } from 'node:os'

/** The name of this PC, as others see it in the network. */
export function thisComputer(): string {
  return hostname()
}
