export function prepare(options?: { quiet?: boolean; extra?: readonly string[] }): Promise<void>
