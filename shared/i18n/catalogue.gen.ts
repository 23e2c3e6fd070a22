// Written by generate.mjs.
import en_app from './messages/en/app.json' with { type: 'json' }
import en_cli from './messages/en/cli.json' with { type: 'json' }
import en_directives from './messages/en/directives.json' with { type: 'json' }
import en_documents from './messages/en/documents.json' with { type: 'json' }
import en_entities from './messages/en/entities.json' with { type: 'json' }
import en_failures from './messages/en/failures.json' with { type: 'json' }
import en_help from './messages/en/help.json' with { type: 'json' }
import en_office from './messages/en/office.json' with { type: 'json' }
import en_plans from './messages/en/plans.json' with { type: 'json' }
import en_rules from './messages/en/rules.json' with { type: 'json' }
import en_settings from './messages/en/settings.json' with { type: 'json' }
import en_setup from './messages/en/setup.json' with { type: 'json' }
import es_app from './messages/es/app.json' with { type: 'json' }
import es_cli from './messages/es/cli.json' with { type: 'json' }
import es_directives from './messages/es/directives.json' with { type: 'json' }
import es_documents from './messages/es/documents.json' with { type: 'json' }
import es_entities from './messages/es/entities.json' with { type: 'json' }
import es_failures from './messages/es/failures.json' with { type: 'json' }
import es_help from './messages/es/help.json' with { type: 'json' }
import es_office from './messages/es/office.json' with { type: 'json' }
import es_plans from './messages/es/plans.json' with { type: 'json' }
import es_rules from './messages/es/rules.json' with { type: 'json' }
import es_settings from './messages/es/settings.json' with { type: 'json' }
import es_setup from './messages/es/setup.json' with { type: 'json' }
import sv_app from './messages/sv/app.json' with { type: 'json' }
import sv_cli from './messages/sv/cli.json' with { type: 'json' }
import sv_directives from './messages/sv/directives.json' with { type: 'json' }
import sv_documents from './messages/sv/documents.json' with { type: 'json' }
import sv_entities from './messages/sv/entities.json' with { type: 'json' }
import sv_failures from './messages/sv/failures.json' with { type: 'json' }
import sv_help from './messages/sv/help.json' with { type: 'json' }
import sv_office from './messages/sv/office.json' with { type: 'json' }
import sv_plans from './messages/sv/plans.json' with { type: 'json' }
import sv_rules from './messages/sv/rules.json' with { type: 'json' }
import sv_settings from './messages/sv/settings.json' with { type: 'json' }
import sv_setup from './messages/sv/setup.json' with { type: 'json' }
import tr_app from './messages/tr/app.json' with { type: 'json' }
import tr_cli from './messages/tr/cli.json' with { type: 'json' }
import tr_directives from './messages/tr/directives.json' with { type: 'json' }
import tr_documents from './messages/tr/documents.json' with { type: 'json' }
import tr_entities from './messages/tr/entities.json' with { type: 'json' }
import tr_failures from './messages/tr/failures.json' with { type: 'json' }
import tr_help from './messages/tr/help.json' with { type: 'json' }
import tr_office from './messages/tr/office.json' with { type: 'json' }
import tr_plans from './messages/tr/plans.json' with { type: 'json' }
import tr_rules from './messages/tr/rules.json' with { type: 'json' }
import tr_settings from './messages/tr/settings.json' with { type: 'json' }
import tr_setup from './messages/tr/setup.json' with { type: 'json' }
import vi_app from './messages/vi/app.json' with { type: 'json' }
import vi_cli from './messages/vi/cli.json' with { type: 'json' }
import vi_directives from './messages/vi/directives.json' with { type: 'json' }
import vi_documents from './messages/vi/documents.json' with { type: 'json' }
import vi_entities from './messages/vi/entities.json' with { type: 'json' }
import vi_failures from './messages/vi/failures.json' with { type: 'json' }
import vi_help from './messages/vi/help.json' with { type: 'json' }
import vi_office from './messages/vi/office.json' with { type: 'json' }
import vi_plans from './messages/vi/plans.json' with { type: 'json' }
import vi_rules from './messages/vi/rules.json' with { type: 'json' }
import vi_settings from './messages/vi/settings.json' with { type: 'json' }
import vi_setup from './messages/vi/setup.json' with { type: 'json' }

export const everyMessage: Record<string, Record<string, string>> = {
  en: { ...en_app, ...en_cli, ...en_directives, ...en_documents, ...en_entities, ...en_failures, ...en_help, ...en_office, ...en_plans, ...en_rules, ...en_settings, ...en_setup },
  es: { ...es_app, ...es_cli, ...es_directives, ...es_documents, ...es_entities, ...es_failures, ...es_help, ...es_office, ...es_plans, ...es_rules, ...es_settings, ...es_setup },
  sv: { ...sv_app, ...sv_cli, ...sv_directives, ...sv_documents, ...sv_entities, ...sv_failures, ...sv_help, ...sv_office, ...sv_plans, ...sv_rules, ...sv_settings, ...sv_setup },
  tr: { ...tr_app, ...tr_cli, ...tr_directives, ...tr_documents, ...tr_entities, ...tr_failures, ...tr_help, ...tr_office, ...tr_plans, ...tr_rules, ...tr_settings, ...tr_setup },
  vi: { ...vi_app, ...vi_cli, ...vi_directives, ...vi_documents, ...vi_entities, ...vi_failures, ...vi_help, ...vi_office, ...vi_plans, ...vi_rules, ...vi_settings, ...vi_setup },
}
