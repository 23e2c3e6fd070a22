import { Transform } from 'node:stream'

// Chromium complains on stderr about things a machine without desktop, message bus or graphics card lacks, and about its
// own frames and caches. Its lines name their source (`[pid:day/time:LEVEL:file.cc(line)]`); what a page of the app says has
// CONSOLE there. Only what ends the process stays in sight; the rest goes into a file for who looks after the program.
const ofChromium = /^\[(?:\d+:)+\d+\/\d+(?:\.\d+)?:(?:ERROR|WARNING|INFO|VERBOSE\d*):[\w./\\-]+\.(?:cc|mm|h)[(:]/
const libraryNoise =
  /^(?:libva |MESA|libEGL warning|vk_swiftshader|Fontconfig warning|\(\w+:\d+\): (?:Gtk|dconf|GLib-GIO|dbind)-(?:WARNING|CRITICAL|Message))/

/** Whether a line on stderr is Chromium's known noise. */
export const isNoise = (line) => ofChromium.test(line) || libraryNoise.test(line)

/** A stream that passes bytes on unchanged, less the lines of known noise, which are handed to `onNoise`. */
export function withoutNoise(onNoise = () => {}) {
  let rest = Buffer.alloc(0)
  return new Transform({
    transform(chunk, _encoding, done) {
      rest = Buffer.concat([rest, chunk])
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        const line = rest.subarray(0, end + 1)
        if (isNoise(line.toString('latin1'))) onNoise(line)
        else this.push(line)
        rest = rest.subarray(end + 1)
      }
      done()
    },
    flush(done) {
      const isLastNoise = isNoise(rest.toString('latin1'))
      if (isLastNoise) onNoise(rest)
      done(null, isLastNoise ? null : rest)
    },
  })
}
