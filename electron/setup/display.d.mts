export type VirtualDisplay = { name: string; stop: () => Promise<void> }

export function hasDisplay(): boolean
export function startVirtualDisplay(size?: string): Promise<VirtualDisplay>
