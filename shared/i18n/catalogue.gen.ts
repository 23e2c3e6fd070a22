// Written by generate.mjs.
import en_app from './messages/en/app.json' with { type: 'json' }
import es_app from './messages/es/app.json' with { type: 'json' }
import sv_app from './messages/sv/app.json' with { type: 'json' }
import tr_app from './messages/tr/app.json' with { type: 'json' }
import vi_app from './messages/vi/app.json' with { type: 'json' }

export const everyMessage: Record<string, Record<string, string>> = {
  en: { ...en_app },
  es: { ...es_app },
  sv: { ...sv_app },
  tr: { ...tr_app },
  vi: { ...vi_app },
}
