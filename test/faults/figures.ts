/** A goal of reliability and the tests that earn its figure. */
export type Goal = {
  id: string
  what: string
  /** Test files. */
  files: string[]
  /** How much is tried: by `npm run faults`, and by `npm run faults:deep`. */
  amount?: { variable: string; usual: string; deep: string }
}

/** What `npm run faults` goes through. Goals that other commands measure are in docs/reliability.md. */
export const goals: Goal[] = [
  {
    id: 'R1',
    what: 'kill -9 while saving',
    files: ['test/faults/killed-saves.test.ts'],
    amount: { variable: 'EQUIPLAN_KILLS', usual: '600', deep: '10000' },
  },
  {
    id: 'R2',
    what: 'power cuts while saving, starting, updating; fails for NORMAL and OFF',
    files: ['test/faults/power-cut.test.ts'],
    amount: { variable: 'EQUIPLAN_CUTS', usual: '500', deep: '20000' },
  },
  {
    id: 'R3',
    what: 'every write and sync of the disk failing in turn',
    files: ['test/faults/failing-disk.test.ts'],
    amount: { variable: 'EQUIPLAN_FAULTS', usual: '100', deep: 'all' },
  },
  {
    id: 'R4',
    what: 'a full disk, with and without room kept for it',
    files: ['test/faults/full-disk.test.ts', 'test/faults/full-disk-backup.test.ts'],
  },
  {
    id: 'R5',
    what: 'damaged and foreign backups',
    files: ['test/faults/damaged-backup.test.ts'],
    amount: { variable: 'EQUIPLAN_FLIPS', usual: '1500', deep: '12000' },
  },
  {
    id: 'R7',
    what: 'kill -9 during backups and restores',
    files: ['test/faults/killed-backup.test.ts'],
    amount: { variable: 'EQUIPLAN_BACKUP_KILLS', usual: '40', deep: '500' },
  },
  {
    id: 'R8',
    what: 'kill and power cut at every step of backup, restore, way back, update',
    files: ['test/faults/power-cut-backup.test.ts'],
    amount: { variable: 'EQUIPLAN_BACKUP_CUTS', usual: '250', deep: 'all' },
  },
  {
    id: 'R9',
    what: 'restore drill, every row compared',
    files: ['test/faults/restore-drill.test.ts'],
    amount: { variable: 'EQUIPLAN_DRILLS', usual: '60', deep: '500' },
  },
  {
    id: 'R11',
    what: 'updates killed at any moment, and from every schema there was',
    files: ['test/faults/killed-migration.test.ts', 'test/migrations/every-schema.test.ts'],
    amount: { variable: 'EQUIPLAN_MIGRATION_KILLS', usual: '20', deep: '200' },
  },
  {
    id: 'R12',
    what: 'kill -9 while a document is saved',
    files: ['test/documents/save.test.ts'],
    amount: { variable: 'EQUIPLAN_DOCUMENT_KILLS', usual: '100', deep: '600' },
  },
  {
    id: 'R13',
    what: 'random actions beside a model, with restarts',
    files: ['test/unit/db/model.test.ts'],
    amount: { variable: 'EQUIPLAN_MODEL_RUNS', usual: '20', deep: '200' },
  },
  {
    id: 'R13',
    what: 'random steps on records of every entity beside a model',
    files: ['test/unit/db/whole-model.test.ts'],
    amount: { variable: 'EQUIPLAN_MODEL_STEPS', usual: '4000', deep: '10000' },
  },
  { id: 'R14', what: 'a second start; R16: places that cannot be written', files: ['test/faults/bad-files.test.ts'] },
  {
    id: 'R15',
    what: 'clocks that are wrong',
    files: ['test/unit/db/clocks.test.ts', 'test/unit/shared/backup-rules.test.ts'],
  },
  {
    id: 'S1',
    what: 'malformed messages to every command',
    files: ['test/unit/electron/dispatch.test.ts'],
    amount: { variable: 'EQUIPLAN_MESSAGES', usual: '100000', deep: '1000000' },
  },
  {
    id: 'S7',
    what: 'hostile text in Word files',
    files: ['test/documents/hostile-text.test.ts'],
    amount: { variable: 'EQUIPLAN_STRINGS', usual: '2000', deep: '10000' },
  },
  {
    id: 'S12',
    what: 'search and order in five languages',
    files: ['test/unit/shared/fold.test.ts', 'test/unit/shared/order-key.test.ts'],
  },
]
