import { gunzipSync } from 'node:zlib'

/** The bytes of one file inside a gzipped tar archive, such as npm's packages. Throws where it is missing. */
export function fileInTarball(tarball, wanted) {
  const tar = gunzipSync(tarball)
  let at = 0
  while (at + 512 <= tar.length && tar[at] !== 0) {
    const name = textAt(tar, at, 100)
    const size = Number.parseInt(textAt(tar, at + 124, 12), 8)
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`The package has no file ${wanted}.`)
}

const textAt = (tar, at, length) =>
  tar
    .toString('utf8', at, at + length)
    .split('\0')[0]
    .trim()
