import type { Picture } from './block.ts'
import { mm } from './length.ts'
import type { Printing } from './printing.ts'
import { pictureSize } from './picture-size.ts'

/** The office's logo at the top of the first page, at most 50 mm wide and 18 mm high. */
export function logo({ dossier: { identity } }: Printing, align: Picture['align'] = 'left'): Picture[] {
  if (identity === null || identity.logo === null) return []
  const size = pictureSize(identity.logo)
  if (size === null) return []
  const scale = Math.min(mm(50) / size.width, mm(18) / size.height)
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  return [{ kind: 'picture', data: identity.logo, width, height, alt: identity.name, align }]
}
