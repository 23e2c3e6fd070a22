/**
 * Gives the memory of bytes that nobody needs any more back at once. Left to the collector, a thread that works through a
 * large office keeps more than a hundred megabytes of them.
 */
export function release(bytes: Buffer): void {
  const { buffer } = bytes
  // What shares its memory with others, as small buffers do, is left alone.
  if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength) buffer.transfer(0)
}
