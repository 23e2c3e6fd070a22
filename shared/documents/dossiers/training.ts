import type { Occasion } from '../../entities/occasion.ts'
import type { ParticipantGroup } from '../../entities/participant-group.ts'
import type { Participant } from '../../entities/participant.ts'
import type { Person } from '../../entities/person.ts'
import type { PrivacyText } from '../../entities/privacy-text.ts'
import type { Stakeholder } from '../../entities/stakeholder.ts'
import type { Topic } from '../../entities/topic.ts'
import type { Trainer } from '../../entities/trainer.ts'
import type { Training } from '../../entities/training.ts'
import type { OfficeDossier } from './office.ts'

/** What documents on a training and on one of its occasions share. What is only named is there from the trash too. */
type TrainingRecords = OfficeDossier & {
  participants: Participant[]
  participantGroups: ParticipantGroup[]
  topics: Topic[]
  trainers: Trainer[]
  persons: Person[]
  stakeholders: Stakeholder[]
  /** The office's notices for lists with names. */
  notices: PrivacyText[]
}

/** A training, the courses under it, and the occasions of all of them by day, none from the trash. */
export type TrainingDossier = TrainingRecords & {
  subject: 'training'
  training: Training
  courses: Training[]
  occasions: Occasion[]
}

/** One occasion, and the training it belongs to. */
export type OccasionDossier = TrainingRecords & { subject: 'occasion'; occasion: Occasion; training: Training | null }
