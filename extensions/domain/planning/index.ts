export { planProblems } from './check-plan.ts';
export type {
  LeftReason,
  Plan,
  PlanProblem,
  PlanRoute,
  PlanStop,
  PlanVehicle,
  PlanVisit,
  Window,
} from './problem.ts';
export { parseSolomon, SolomonError, type SolomonInstance } from './solomon.ts';
export { solve, type Solved, type SolveOptions } from './solve.ts';
export {
  estimateMatrix,
  estimateWay,
  type Point,
  straightKm,
  TRAVEL_SETTINGS,
  type TravelMatrix,
  type TravelSettings,
  type TravelSource,
} from '../kernel/travel.ts';
export * from './days/days.ts';
export { daysProblem, type DaysProblem, searchProblem } from './days/days-problem.ts';
export { proposalOf, type Proposal } from './days/proposal.ts';
