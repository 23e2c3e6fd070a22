import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { composition } from '#renderer/preview/composition.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'

/** The document as blocks. While a newer one is composed the one before stays, so that the pages never go blank. */
export function useComposition(which: WhichDocument) {
  return useQuery({
    queryKey: ['document.dossier', which],
    queryFn: () => composition(which),
    meta: { saysFailure: 'always' },
    placeholderData: keepPreviousData,
    // Blocks that did not change are found again by content when they are laid out; comparing them here too is waste.
    structuralSharing: false,
  })
}
