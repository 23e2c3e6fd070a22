/** What each message takes. Written by generate.mjs. */
export type MessageParams = {
  'format.amount.TRY': { amount: string | number }
  'format.amount.VND': { amount: string | number }
  'format.day-time': { day: string | number; time: string | number }
  'format.day.long': { date: string | number; month: string | number; year: string | number }
  'format.day.short': { date: string | number; month: string | number; year: string | number }
  'format.month-in-day.1': null
  'format.month-in-day.10': null
  'format.month-in-day.11': null
  'format.month-in-day.12': null
  'format.month-in-day.2': null
  'format.month-in-day.3': null
  'format.month-in-day.4': null
  'format.month-in-day.5': null
  'format.month-in-day.6': null
  'format.month-in-day.7': null
  'format.month-in-day.8': null
  'format.month-in-day.9': null
}
