export type Shape = {
  params: Record<string, string>
  plurals: { type: 'cardinal' | 'ordinal'; covered: string[] }[]
  faults: string[]
}
export function shapeOf(text: string): Shape
