import type { Clock } from '#db/clock.ts'
import { fileOf } from '#db/generations.ts'
import type { OpenOffice } from '#db/open.ts'
import { keepReserve } from '#db/reserve.ts'
import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'

const minutes = 60_000
/** After the opening, when nobody waits for the disk; then every so often. */
const untilFirst = 1 * minutes
const untilNext = 10 * minutes

type Parts = {
  clock: Clock
  log: Log
  /** Told when the room was used up, and when it is kept again after that. */
  onRoom: (room: { kept: boolean }) => void
}

/** Keeps room for a full disk beside an open office, and makes it again once the disk has room. Gives the way to stop. */
export function startReserve(office: OpenOffice, { clock, log, onRoom }: Parts): () => void {
  let used = false
  let stopped = false
  const forget = office.onRoomMade(() => {
    used = true
    onRoom({ kept: false })
  })
  let callOff = clock.later(untilFirst, () => void tick())

  async function tick(): Promise<void> {
    try {
      const kept = await keepReserve(office, fileOf(office.folder, office.generation))
      if (kept && used && !stopped) {
        used = false
        onRoom({ kept: true })
      }
    } catch (error) {
      log('reserve-not-kept', errorFacts(error))
    }
    if (!stopped) callOff = clock.later(untilNext, () => void tick())
  }

  return () => {
    stopped = true
    forget()
    callOff()
  }
}
