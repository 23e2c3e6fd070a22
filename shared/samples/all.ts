import { anGiang } from './an-giang.ts'
import { haNoi } from './ha-noi.ts'
import { izcalli } from './izcalli.ts'
import { mersin } from './mersin.ts'
import type { SampleName } from './names.ts'
import type { Sample } from './sample.ts'
import { umea } from './umea.ts'

/** Every sample office by name. */
export const samples: Record<SampleName, Sample> = { 'an-giang': anGiang, 'ha-noi': haNoi, umea, mersin, izcalli }
