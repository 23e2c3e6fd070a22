import { useEffect } from 'react'
import { apiFailure } from './api/api-failure.ts'
import { onFailedRead } from './api/query-client.ts'
import { useSayFailure } from './form/say-failure.ts'

/** Says that something could not be read wherever no screen says it itself. */
export function useFailedReads() {
  const fail = useSayFailure()
  useEffect(() => onFailedRead((failure) => fail(apiFailure(failure))), [fail])
}
