import type { z } from 'zod'

/** One call: a query changes nothing, a command may write. Both schemas are checked in the main process. */
export type Call<Input = unknown, Output = unknown> = {
  kind: 'query' | 'command'
  input: z.ZodType<Input, Input>
  output: z.ZodType<Output, Output>
}

export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'query' as const, input, output }
}

export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { kind: 'command' as const, input, output }
}
