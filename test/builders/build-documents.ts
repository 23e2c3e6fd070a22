import { docxOf } from '#electron/documents/docx.ts'
import type { Composition } from '#shared/documents/block.ts'
import { composeDocument, languageOf } from '#shared/documents/compose.ts'
import type { PlanDossier } from '#shared/documents/dossiers/plan.ts'
import { documentsOf } from '#shared/documents/kinds/all.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { samples } from '#shared/samples/all.ts'
import { buildVietnamDossier } from './build-dossier.ts'
import { buildSampleDossiers } from './build-sample.ts'

export type NamedComposition = { name: string; dossier: PlanDossier; composition: Composition }

/** Every document of every sample office and of the built Vietnamese plan, in its own language or the one given. */
export function buildCompositions(language?: Language): NamedComposition[] {
  const dossiers = [
    ...Object.values(samples).flatMap((sample) =>
      buildSampleDossiers(sample).map((dossier) => ({ office: sample.name, dossier })),
    ),
    { office: 'built', dossier: buildVietnamDossier() },
  ]
  return dossiers.flatMap(({ office, dossier }) =>
    documentsOf('plan', dossier.plan, dossier.office).map((kind) => ({
      name: `${office} ${kind}`,
      dossier,
      composition: composeDocument(kind, dossier, language ?? languageOf(dossier)),
    })),
  )
}

/** A composition as Word file with a fixed time. */
export function buildDocx(composition: Composition): Promise<Uint8Array> {
  return docxOf(composition, '2026-03-08T09:00:00.000Z')
}
