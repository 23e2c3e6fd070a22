import { createContext, useContext } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { FieldControl, type FieldControlProps } from '#renderer/form/field-control.tsx'
import { sumOf } from '#shared/rules/breakdown.ts'
import type { Gathering } from './gathering.ts'
import { statedProof, usePeopleSum } from './use-people-sum.ts'

/** The meeting or occasion whose form stands below. */
export const GatheringContext = createContext<Gathering | null>(null)

/** The total somebody stated, compared with the people who are listed and counted where it is typed. */
export function StatedTotalControl(props: FieldControlProps) {
  const gathering = useContext(GatheringContext)
  return gathering ? <Compared {...props} gathering={gathering} /> : <FieldControl {...props} />
}

const mostParts = 12

function Compared({ gathering, ...props }: FieldControlProps & { gathering: Gathering }) {
  const { t, number } = useFormatter()
  const sum = usePeopleSum(gathering)
  if (typeof props.value !== 'number' || sumOf(sum.all) === 0) return <FieldControl {...props} />
  const { parts, sum: found, stated, holds } = statedProof(sum, props.value)
  const proof =
    parts.length > 1 && parts.length <= mostParts ? `${parts.map((part) => number(part)).join(' + ')} = ` : ''
  const said = { sum: `${proof}${number(found)}`, difference: number(Math.abs(found - stated)) }
  if (found > stated) return <FieldControl {...props} error={props.error ?? t('attendance.stated.more', said)} />
  return (
    <FieldControl {...props} hint={holds ? t('attendance.stated.same', said) : t('attendance.stated.less', said)} />
  )
}
