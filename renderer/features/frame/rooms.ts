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
  shortcut: string
}

/** The rooms of the rail, from the top; those for every day first. */
export const rooms: readonly Room[] = [
  { id: 'today', label: 'app.today', icon: 'check', to: '/today', shortcut: 'Alt+0' },
  { id: 'plans', label: 'app.plans', icon: 'plan', to: '/plans', shortcut: 'Alt+1' },
  { id: 'directives', label: 'app.directives', icon: 'directive', to: '/directives', shortcut: 'Alt+2' },
  { id: 'meetings', label: 'meeting.plural', icon: 'meeting', to: '/meetings/list', shortcut: 'Alt+M' },
  { id: 'trainings', label: 'training.plural', icon: 'training', to: '/trainings/list', shortcut: 'Alt+T' },
  { id: 'stakeholders', label: 'stakeholder.plural', icon: 'stakeholder', to: '/stakeholders/list', shortcut: 'Alt+7' },
  { id: 'indicators', label: 'app.indicators', icon: 'indicator', to: '/indicators/list', shortcut: 'Alt+8' },
  { id: 'calendar', label: 'app.calendar', icon: 'calendar', to: '/calendar/month', shortcut: 'Alt+9' },
  { id: 'documents', label: 'documents.room', icon: 'preview', to: '/documents', shortcut: 'Alt+D' },
  { id: 'office', label: 'app.units-and-signatories', icon: 'unit', to: '/office/units', shortcut: 'Alt+3' },
  { id: 'personal', label: 'personal.title', icon: 'lock', to: '/personal/find', shortcut: 'Alt+P' },
  { id: 'trash', label: 'app.trash', icon: 'trash', to: '/trash', shortcut: 'Alt+4' },
  { id: 'backup', label: 'backup.title', icon: 'backup', to: '/backup', shortcut: 'Alt+5' },
  { id: 'settings', label: 'app.settings', icon: 'settings', to: '/settings/program', shortcut: 'Alt+6' },
]
