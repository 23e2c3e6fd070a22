import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { withoutNoise } from '../../../electron/setup/noise.mjs'

const bus = '[3:1121/213949.43:ERROR:bus.cc(407)] Failed to connect to the bus: no such file\n'
const newerBus = '[3:1121/213949.43:ERROR:dbus/bus.cc:408] Failed to connect to the bus\n'
const gpu = '[3:1121/213949.43:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization\n'

const latency = '[77:1122/020406.1:WARNING:event_latency_tracker.cc(12)] Frame latency is negative: -1.2 ms\n'

const shown = (...chunks) => text(Readable.from(chunks.map((chunk) => Buffer.from(chunk))).pipe(withoutNoise()))

describe('what a person sees of the app’s stderr', () => {
  it('is without the complaints of a machine that lacks a desktop', async () => {
    expect(await shown(bus, newerBus, gpu)).toBe('')
  })

  it('is every line of the app and every unknown line, byte for byte', async () => {
    const own = 'Kế hoạch: không mở được\r\n[3:1121/213949.43:FATAL:main.cc(1)] broken\n\nlast line without end'
    expect(await shown(bus, own)).toBe(own)
  })

  it('is without what Chromium says of itself, which is kept for who looks for it', async () => {
    const kept = []
    const page = '[3:1121/213949.43:INFO:CONSOLE(12)] "from a page", source: app (12)\n'
    const stream = Readable.from([Buffer.from(latency + page)]).pipe(withoutNoise((line) => kept.push(String(line))))
    expect(await text(stream)).toBe(page)
    expect(kept).toEqual([latency])
  })

  it('does not depend on where the stream was cut', async () => {
    expect(await shown(bus.slice(0, 20), `${bus.slice(20)}on`, `e\n${gpu}`, 'two')).toBe('one\ntwo')
  })
})
