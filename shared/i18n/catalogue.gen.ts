// Written by generate.mjs.
import en_app from './messages/en/app.json' with { type: 'json' }
import en_cli from './messages/en/cli.json' with { type: 'json' }
import en_entities from './messages/en/entities.json' with { type: 'json' }
import es_app from './messages/es/app.json' with { type: 'json' }
import es_cli from './messages/es/cli.json' with { type: 'json' }
import es_entities from './messages/es/entities.json' with { type: 'json' }
import sv_app from './messages/sv/app.json' with { type: 'json' }
import sv_cli from './messages/sv/cli.json' with { type: 'json' }
import sv_entities from './messages/sv/entities.json' with { type: 'json' }
import tr_app from './messages/tr/app.json' with { type: 'json' }
import tr_cli from './messages/tr/cli.json' with { type: 'json' }
import tr_entities from './messages/tr/entities.json' with { type: 'json' }
import vi_app from './messages/vi/app.json' with { type: 'json' }
import vi_cli from './messages/vi/cli.json' with { type: 'json' }
import vi_entities from './messages/vi/entities.json' with { type: 'json' }

export const everyMessage: Record<string, Record<string, string>> = {
  en: { ...en_app, ...en_cli, ...en_entities },
  es: { ...es_app, ...es_cli, ...es_entities },
  sv: { ...sv_app, ...sv_cli, ...sv_entities },
  tr: { ...tr_app, ...tr_cli, ...tr_entities },
  vi: { ...vi_app, ...vi_cli, ...vi_entities },
}
