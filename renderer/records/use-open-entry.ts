import { useNavigate, type NavigateOptions } from '@tanstack/react-router'
import type { CalendarEntry } from '#shared/calendar/entry.ts'
import { addressOf } from './record-address.ts'

/** Where an entry's record is shown; null while no room shows its kind. */
export function addressOfEntry({ record, owner }: CalendarEntry): NavigateOptions | null {
  return addressOf({ ...record, owner })
}

/** Goes to the record of an entry. */
export function useOpenEntry() {
  const navigate = useNavigate()
  return (entry: CalendarEntry) => {
    const address = addressOfEntry(entry)
    if (address) void navigate(address)
  }
}
