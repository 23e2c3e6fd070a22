import { unzipSync } from 'fflate'
import { Failed, tooLarge } from '#shared/failure.ts'

const limits = { entries: 1_000, total: 100 * 1024 * 1024, ratio: 500, small: 1024 * 1024 }

export type Parts = { names: string[]; xml: Map<string, Uint8Array> }

/**
 * The parts of an Office file: all names, and the bytes of those that are XML. Nothing else is inflated. Fails with
 * `not-a-word-file` for what is no zip, and with `too-large` beyond 1,000 entries, 100 MB, or a part that is over 1 MB
 * and unpacks to more than 500 times its size.
 */
export function unzipDocx(bytes: Uint8Array): Parts {
  const names: string[] = []
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name)
        if (names.length > limits.entries) throw tooLarge(limits.entries, 'parts')
        if (!/\.(xml|rels)$/i.test(name)) return false
        total += originalSize
        // Room is taken for the size a part declares, so a lie about it costs no more than is checked here.
        if (total > limits.total) throw tooLarge(limits.total, 'bytes')
        if (originalSize > limits.small && originalSize > size * limits.ratio) throw new Failed('too-large')
        return true
      },
    })
    return { names, xml: new Map(Object.entries(files)) }
  } catch (cause) {
    if (cause instanceof Failed) throw cause
    throw new Failed('not-a-word-file', {}, cause)
  }
}
