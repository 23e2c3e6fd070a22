// Written by generate.mjs.
import access from './access.json' with { type: 'json' }
import app from './app.json' with { type: 'json' }
import attendance from './attendance.json' with { type: 'json' }
import audit from './audit.json' with { type: 'json' }
import backup from './backup.json' with { type: 'json' }
import calendar from './calendar.json' with { type: 'json' }
import cli from './cli.json' with { type: 'json' }
import directives from './directives.json' with { type: 'json' }
import document_forms from './document-forms.json' with { type: 'json' }
import documents_of_work from './documents-of-work.json' with { type: 'json' }
import documents from './documents.json' with { type: 'json' }
import entities from './entities.json' with { type: 'json' }
import failures from './failures.json' with { type: 'json' }
import help from './help.json' with { type: 'json' }
import indicators from './indicators.json' with { type: 'json' }
import lists from './lists.json' with { type: 'json' }
import meetings from './meetings.json' with { type: 'json' }
import office from './office.json' with { type: 'json' }
import personal from './personal.json' with { type: 'json' }
import plans from './plans.json' with { type: 'json' }
import rules from './rules.json' with { type: 'json' }
import settings from './settings.json' with { type: 'json' }
import setup from './setup.json' with { type: 'json' }
import stakeholders from './stakeholders.json' with { type: 'json' }
import today from './today.json' with { type: 'json' }
import trainings from './trainings.json' with { type: 'json' }

export const messages: Record<string, string> = { ...access, ...app, ...attendance, ...audit, ...backup, ...calendar, ...cli, ...directives, ...document_forms, ...documents_of_work, ...documents, ...entities, ...failures, ...help, ...indicators, ...lists, ...meetings, ...office, ...personal, ...plans, ...rules, ...settings, ...setup, ...stakeholders, ...today, ...trainings }
