import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { PlanNodeControl } from '#renderer/records/plan-node-control.tsx'
import { MeetingPartControl } from './meeting-part-control.tsx'
import { NumberControl } from './number-control.tsx'

function AgendaItemControl(props: FieldControlProps) {
  return <MeetingPartControl {...props} of="agendaItem" />
}

function AttendeeControl(props: FieldControlProps) {
  return <MeetingPartControl {...props} of="attendee" />
}

function DecisionControl(props: FieldControlProps) {
  return <MeetingPartControl {...props} of="decision" />
}

export const decisionControls = {
  planNodeId: PlanNodeControl,
  agendaItemId: AgendaItemControl,
  number: NumberControl,
}

export const statementControls = {
  agendaItemId: AgendaItemControl,
  attendeeId: AttendeeControl,
  decisionId: DecisionControl,
}

export const attendeeControls = { substituteForId: AttendeeControl }

export const agendaItemControls = { planNodeId: PlanNodeControl }
