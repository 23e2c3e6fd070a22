import { addPeople, listedPeople, markPeople, namedPeople, peopleTotals } from '#db/attendance.ts'
import { write } from '#db/write.ts'
import type { Handlers } from '../dispatch.ts'
import { actorOf, type Context } from '../context.ts'

/** Who was at a meeting or training occasion. */
export const attendanceHandlers = {
  'attendance.named': (context, { of, id }) => namedPeople(context.offices.current(), of, id),
  'attendance.listed': (context, { of, id }) => listedPeople(context.offices.current(), of, id),
  'attendance.totals': (context, { of, ids }) => peopleTotals(context.offices.current(), of, ids),
  'attendance.add': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => ({ added: addPeople(tx, input) })),
  'attendance.mark': (context, input) =>
    write(context.offices.current(), actorOf(context), (tx) => ({ marked: markPeople(tx, input) })),
} satisfies Partial<Handlers<Context>>
