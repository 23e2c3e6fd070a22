// Written by generate.mjs.
import en_app from './messages/en/app.json' with { type: 'json' }
import en_cli from './messages/en/cli.json' with { type: 'json' }
import en_documents from './messages/en/documents.json' with { type: 'json' }
import en_entities from './messages/en/entities.json' with { type: 'json' }
import en_failures from './messages/en/failures.json' with { type: 'json' }
import es_app from './messages/es/app.json' with { type: 'json' }
import es_cli from './messages/es/cli.json' with { type: 'json' }
import es_documents from './messages/es/documents.json' with { type: 'json' }
import es_entities from './messages/es/entities.json' with { type: 'json' }
import es_failures from './messages/es/failures.json' with { type: 'json' }
import sv_app from './messages/sv/app.json' with { type: 'json' }
import sv_cli from './messages/sv/cli.json' with { type: 'json' }
import sv_documents from './messages/sv/documents.json' with { type: 'json' }
import sv_entities from './messages/sv/entities.json' with { type: 'json' }
import sv_failures from './messages/sv/failures.json' with { type: 'json' }
import tr_app from './messages/tr/app.json' with { type: 'json' }
import tr_cli from './messages/tr/cli.json' with { type: 'json' }
import tr_documents from './messages/tr/documents.json' with { type: 'json' }
import tr_entities from './messages/tr/entities.json' with { type: 'json' }
import tr_failures from './messages/tr/failures.json' with { type: 'json' }
import vi_app from './messages/vi/app.json' with { type: 'json' }
import vi_cli from './messages/vi/cli.json' with { type: 'json' }
import vi_documents from './messages/vi/documents.json' with { type: 'json' }
import vi_entities from './messages/vi/entities.json' with { type: 'json' }
import vi_failures from './messages/vi/failures.json' with { type: 'json' }

export const everyMessage: Record<string, Record<string, string>> = {
  en: { ...en_app, ...en_cli, ...en_documents, ...en_entities, ...en_failures },
  es: { ...es_app, ...es_cli, ...es_documents, ...es_entities, ...es_failures },
  sv: { ...sv_app, ...sv_cli, ...sv_documents, ...sv_entities, ...sv_failures },
  tr: { ...tr_app, ...tr_cli, ...tr_documents, ...tr_entities, ...tr_failures },
  vi: { ...vi_app, ...vi_cli, ...vi_documents, ...vi_entities, ...vi_failures },
}
