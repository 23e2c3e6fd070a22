import { saveAtomically } from '#electron/documents/save.ts'

// Child of save.test.ts: writes files of one letter repeated, A then B and so on, until it is killed.
const path = process.argv[2] ?? ''
for (let turn = 0; ; turn += 1) {
  await saveAtomically(path, new Uint8Array(400_000).fill(65 + (turn % 26)))
  if (turn === 0) process.stdout.write('begun')
}
