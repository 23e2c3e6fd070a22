import type { Day } from '../day.ts'
import type { Task } from '../entities/task.ts'
import { isOpen } from './carry-over.ts'

/** Whether something still waits to be done though its day has passed. */
export function isOverdue({ status, dueOn }: Pick<Task, 'status' | 'dueOn'>, now: Day): boolean {
  return isOpen(status) && dueOn !== null && dueOn < now
}
