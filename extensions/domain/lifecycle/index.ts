export { actingPersonas, mayTake } from './actor-rule.ts';
export { blockerPhase } from './check-needs.ts';
export { stepFor, stepsFor } from './command-steps.ts';
export type { EventKind, LifecycleEntity, TransitionCommand } from './choices.ts';
export { checkTransition, type Verdict } from './check-transition.ts';
export { type RuleProblem, ruleProblems, statesNamed, type StepRules } from './check-rules.ts';
export { doubtIn, type JudgedTime, judgeDeviceTime } from './device-time.ts';
export { addEffects } from './effects.ts';
export { LIFECYCLE_ERRORS, type LifecycleErrorCode } from './errors.ts';
export type { Attempt, EvidencePolicy, Facts, OrderFacts } from './facts.ts';
export { GUARDS } from './guards/index.ts';
export { addGuards } from './guards/registry.ts';
export { logicProblems } from './json-logic/check-logic.ts';
export { evaluateLogic } from './json-logic/evaluate-logic.ts';
export { truthy } from './json-logic/operators.ts';
export { forDevice } from './for-device.ts';
export { ownFact } from './facts.ts';
export { type Guard, type GuardParams, unless } from './guards/types.ts';
export type { BlockerReason, OrderCase, OrderRow, OrderStand } from './order-case.ts';
export { pausesClock, readClock } from './kpi-clock.ts';
export type { ClockEvent, ClockReading, ClockResult, ClockRule } from './kpi-clock.ts';
export { resolveProfile, type KpiProfile, type KpiSubject } from './kpi-profile.ts';
export { transitionsFrom, nextSteps, stateOf, waitingFor } from './next-steps.ts';
export type {
  Ask,
  GuardUse,
  Lifecycle,
  Missing,
  Need,
  NextStep,
  State,
  StateCategory,
  Transition,
  WaitingStep,
} from './types.ts';
export { localDay } from './words.ts';
