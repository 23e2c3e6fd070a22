import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { invoke } from '#renderer/api/client.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'

// Writing and reading a Word file for every pause in typing would be waste; after this long the person looks up.
const pause = 1_500

/** The rule check of a document; it follows `change` (whatever stands for the present state) at a distance. */
export function useRuleCheck(which: WhichDocument, change: unknown) {
  const check = useQuery({
    queryKey: ['rule-check', which],
    queryFn: () => invoke('document.check', which),
    enabled: false,
  })
  const { refetch } = check
  useEffect(() => {
    if (change === undefined) return undefined
    const timer = setTimeout(() => void refetch(), pause)
    return () => clearTimeout(timer)
  }, [refetch, change])
  return check
}
