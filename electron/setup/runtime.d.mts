export type Runtime = { kind: 'official' | 'registry'; version: string; path: string; folder: string }

export function runtimeInUse(): Runtime
export function prepareRuntime(): Promise<string | undefined>
