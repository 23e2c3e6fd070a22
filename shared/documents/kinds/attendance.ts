import { attendanceForm } from '../forms/attendance.ts'
import { mexicoForm } from '../mexico/form.ts'
import { turkeyForm } from '../turkey/form.ts'
import { swedenAttendance } from '../sweden/attendance.ts'
import { vietnamAttendance } from '../vietnam/attendance.ts'
import { defineKind } from './define-kind.ts'

/** Who is to come to a meeting, to sign; afterwards who came. */
export const attendanceKind = defineKind({
  name: 'attendance',
  subject: 'meeting',
  has: ({ state, sittings }) => state !== 'cancelled' && (sittings ?? 1) === 1,
  composers: {
    'vn-nd30': vietnamAttendance,
    'vn-union': vietnamAttendance,
    'se-plan': swedenAttendance,
    'tr-plan': turkeyForm(attendanceForm),
    'mx-plan': mexicoForm(attendanceForm),
  },
})
