export type { OrderCase, OrderRow, OrderStand } from '../../../domain/lifecycle/index.ts';
export { timeOnOrder } from './device-time.ts';
export { appendEvent, findByClientRef, type OrderEvent } from './events.ts';
export { loadCase, loadCases, stillVisible } from './load-case.ts';
export { approval, byId, commandContext, reschedule } from './schemas.ts';
export { findBlockerReason, lockOrder, techniciansOfUser } from './repository.ts';
export { reportBlocker, type ReportBlockerInput } from './use-cases/report-blocker.ts';
export { type CommandInput, takeCommand } from './use-cases/take-command.ts';
export {
  standOf,
  transitionOrder,
  type TransitionInput,
  type TransitionResult,
} from './use-cases/transition-order.ts';
