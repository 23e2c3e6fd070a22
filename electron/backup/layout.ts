// How a backup file is laid out (docs/backup-format.md): magic, version, length of the header, header, SHA-256 of all
// that; payload; SHA-256 of everything before it, end mark. Numbers are big-endian. The first four and their hash stay
// in their places in every later version.

/** The first sixteen bytes. */
export const magic = Buffer.from('EQUIPLAN BACKUP\n', 'latin1')

/** The last sixteen bytes. */
export const endMark = Buffer.from('EQUIPLAN END OK\n', 'latin1')

/** The version this application writes, and the newest it reads. */
export const formatVersion = 1

/** Magic, version and header length, bytes. */
export const prefixLength = magic.length + 8

export const hashLength = 32

/** Hash and end mark, bytes. */
export const footerLength = hashLength + endMark.length

/** A header longer than this is no header, bytes. */
export const longestHeader = 1 << 20

/** Plain bytes of an encrypted chunk; the last one may be shorter. */
export const chunkLength = 1 << 20

/** What encryption adds to each chunk, bytes. */
export const tagLength = 16

/** The extension of backup files, without a dot. */
export const backupExtension = 'equiplan'

/** The bytes a payload of so many plain bytes takes in the file. */
export function payloadLength(plain: number, encrypted: boolean): number {
  return encrypted ? plain + tagLength * chunkCount(plain) : plain
}

/** Encrypted chunks of a payload; an empty one has one, so that its end is sealed too. */
export function chunkCount(plain: number): number {
  return Math.max(1, Math.ceil(plain / chunkLength))
}
