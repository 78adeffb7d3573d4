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
export * from './travel.ts';
