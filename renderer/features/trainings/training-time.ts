import type { Training } from '#shared/entities/training.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'

/** From when to when a training lasts, in words; empty where nothing is known. */
export function trainingTime(
  formatter: Formatter,
  { startsOn, endsOn, monthOnly }: Pick<Training, 'startsOn' | 'endsOn' | 'monthOnly'>,
): string {
  const days = [startsOn, endsOn].map((day) => occasionDay(formatter, { day, monthOnly })).filter((day) => day !== '')
  return [...new Set(days)].join(' – ')
}
