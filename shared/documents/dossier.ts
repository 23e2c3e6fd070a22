import type { MeetingDossier } from './dossiers/meeting.ts'
import type { PeriodDossier } from './dossiers/period.ts'
import type { PlanDossier } from './dossiers/plan.ts'
import type { StakeholdersDossier } from './dossiers/stakeholders.ts'
import type { OccasionDossier, TrainingDossier } from './dossiers/training.ts'
import type { DocumentSubject } from './subjects/names.ts'

/** The dossier that documents of each subject print; composers read nothing else. */
export type Dossiers = {
  plan: PlanDossier
  meeting: MeetingDossier
  training: TrainingDossier
  occasion: OccasionDossier
  stakeholders: StakeholdersDossier
  period: PeriodDossier
}

export type Dossier = Dossiers[DocumentSubject]
