export type { OrderCase, OrderRow } from './case.ts';
export { timeOnOrder } from './device-time.ts';
export { appendEvent, findByClientRef, type OrderEvent } from './events.ts';
export { loadCase, loadCases } from './load-case.ts';
export { findBlockerReason, lockOrder, techniciansOfUser } from './repository.ts';
export { type DecideRescheduleInput, decideReschedule } from './use-cases/decide-reschedule.ts';
export { reportBlocker, type ReportBlockerInput } from './use-cases/report-blocker.ts';
export { requestReschedule, type RequestRescheduleInput } from './use-cases/request-reschedule.ts';
export { type CommandInput, takeCommand } from './use-cases/take-command.ts';
export {
  type OrderStand,
  standOf,
  transitionOrder,
  type TransitionInput,
  type TransitionResult,
} from './use-cases/transition-order.ts';
