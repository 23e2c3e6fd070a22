import { PlanNodeControl } from '#renderer/records/plan-node-control.tsx'

export const decisionControls = { planNodeId: PlanNodeControl }
