import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { IconName } from '#renderer/ui/icon-paths.ts'

export type Room = {
  id: string
  label: Extract<
    MessageKey,
    | 'app.plans'
    | 'app.directives'
    | 'training.plural'
    | 'stakeholder.plural'
    | 'meeting.plural'
    | 'app.indicators'
    | 'documents.room'
    | 'app.calendar'
    | 'app.today'
    | 'app.units-and-signatories'
    | 'app.trash'
    | 'backup.title'
    | 'personal.title'
    | 'app.settings'
  >
  icon: IconName
  to: string
  /** Alt and a digit, where it is among the first ten. */
  shortcut?: string
}

/**
 * The rooms of the rail, from the top: those for every day, then what they rest on, then what keeps the office in order.
 * Alt and a digit lead to the first ten, counted from the top; letters would be typed on some keyboards.
 */
export const rooms: readonly Room[] = [
  { id: 'today', label: 'app.today', icon: 'check', to: '/today', shortcut: 'Alt+1' },
  { id: 'plans', label: 'app.plans', icon: 'plan', to: '/plans', shortcut: 'Alt+2' },
  { id: 'meetings', label: 'meeting.plural', icon: 'meeting', to: '/meetings/list', shortcut: 'Alt+3' },
  { id: 'trainings', label: 'training.plural', icon: 'training', to: '/trainings/list', shortcut: 'Alt+4' },
  { id: 'stakeholders', label: 'stakeholder.plural', icon: 'stakeholder', to: '/stakeholders/list', shortcut: 'Alt+5' },
  { id: 'indicators', label: 'app.indicators', icon: 'indicator', to: '/indicators/list', shortcut: 'Alt+6' },
  { id: 'calendar', label: 'app.calendar', icon: 'calendar', to: '/calendar/month', shortcut: 'Alt+7' },
  { id: 'documents', label: 'documents.room', icon: 'preview', to: '/documents', shortcut: 'Alt+8' },
  { id: 'directives', label: 'app.directives', icon: 'directive', to: '/directives', shortcut: 'Alt+9' },
  { id: 'office', label: 'app.units-and-signatories', icon: 'unit', to: '/office/units', shortcut: 'Alt+0' },
  { id: 'personal', label: 'personal.title', icon: 'lock', to: '/personal/find' },
  { id: 'backup', label: 'backup.title', icon: 'backup', to: '/backup' },
  { id: 'trash', label: 'app.trash', icon: 'trash', to: '/trash' },
  { id: 'settings', label: 'app.settings', icon: 'settings', to: '/settings/program' },
]
