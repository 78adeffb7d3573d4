export type { OrderCase, OrderRow } from './case.ts';
export { timeOnOrder } from './device-time.ts';
export { appendEvent, appendEvents, findByClientRef, type OrderEvent } from './events.ts';
export { loadCase, loadCases } from './load-case.ts';
export { lockCase, lockCases } from './lock-cases.ts';
export { findBlockerReason, lockOrder, techniciansOfUser } from './repository.ts';
export { type DecideRescheduleInput, decideReschedule } from './use-cases/decide-reschedule.ts';
export { blockCase, reportBlocker, type ReportBlockerInput } from './use-cases/report-blocker.ts';
export {
  askForSlot,
  requestReschedule,
  type RequestRescheduleInput,
} from './use-cases/request-reschedule.ts';
export { type CommandInput, takeCommand, takeCommands } from './use-cases/take-command.ts';
export {
  type OrderStand,
  standOf,
  type TransitionInput,
  type TransitionResult,
} from './steps/types.ts';
export { takeStep, transitionOrder } from './use-cases/transition-order.ts';
export { transitionAll, transitionOrders } from './use-cases/transition-orders.ts';
