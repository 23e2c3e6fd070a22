import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A path in a folder that nothing has yet: the name, else with a number. What was rescued before is never written over. */
export function unusedFolder(place: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(place, number === 1 ? name : `${name} ${number}`)
    if (!existsSync(path)) return path
  }
}
