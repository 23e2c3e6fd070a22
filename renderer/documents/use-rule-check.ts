import { useEffect } from 'react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { invoke } from '#renderer/api/client.ts'
import { flushAll } from '#renderer/form/flush.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'

// Writing and reading a Word file for every pause in typing would be waste; after this long the person looks up.
const pause = 1_500

// Read only when it is asked for, and forgotten with its screen: a report is about the file as it was then.
function ruleCheck(which: WhichDocument) {
  return queryOptions({
    queryKey: ['rule-check', which],
    queryFn: () => invoke('document.check', which),
    enabled: false,
    gcTime: 0,
  })
}

/** The rule check of a document as it is now; what is being typed is stored before. */
export function useRuleCheckNow(which: WhichDocument) {
  const check = useQuery({ ...ruleCheck(which), meta: { saysFailure: 'always' } })
  const { refetch } = check
  useEffect(() => void flushAll().finally(() => refetch()), [refetch])
  return check
}

/** The rule check of a document; it follows `change` (whatever stands for the present state) at a distance. */
export function useRuleCheck(which: WhichDocument, change: unknown) {
  const check = useQuery(ruleCheck(which))
  const { refetch } = check
  useEffect(() => {
    if (change === undefined) return undefined
    const timer = setTimeout(() => void refetch(), pause)
    return () => clearTimeout(timer)
  }, [refetch, change])
  return check
}
