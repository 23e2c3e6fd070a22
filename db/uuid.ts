import { randomBytes } from 'node:crypto'

let lastTime = 0
let counter = 0

/**
 * A new record id: UUID version 7 (RFC 9562), so ids sort by the time they were made. Within this process each is
 * greater than the one before, also when the wall clock is put back.
 */
export function newId(now: number): string {
  tick(now)
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastTime, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

// Twelve bits count the ids of one millisecond, from a random start in their lower half.
function tick(now: number): void {
  if (now > lastTime) {
    lastTime = now
    counter = randomBytes(2).readUInt16BE() & 0x7ff
  } else if (counter < 0xfff) {
    counter += 1
  } else {
    lastTime += 1
    counter = 0
  }
}
