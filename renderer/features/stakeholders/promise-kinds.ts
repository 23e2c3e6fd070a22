/** The kinds of tasks that are somebody's word. */
export const promiseKinds = ['promise-by-us', 'promise-to-us'] as const
