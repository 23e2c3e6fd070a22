import { cemrArticles } from './cemr-articles.ts'
import { mxNorm, mxPci, mxSector } from './mx-sets.ts'
import type { NationalSet } from './national-set.ts'
import { seGoals } from './se-goals.ts'
import { vnNq28 } from './vn-nq28.ts'
import { vnUnion } from './vn-union.ts'

/** Every set an office can take over. */
export const nationalSets: readonly NationalSet[] = [vnNq28, vnUnion, seGoals, cemrArticles, mxSector, mxPci, mxNorm]
