export { nextSteps as nextStepsShape, stepTaken } from './answers.ts';
export type { OrderCase, OrderRow, OrderStand } from '../../../domain/lifecycle/index.ts';
export { timeOnOrder } from './device-time.ts';
export { appendEvent, appendEvents, findByClientRef, type OrderEvent } from './events.ts';
export { loadCase, loadCases, stillVisible } from './load-case.ts';
export { lockCase, lockCases } from './lock-cases.ts';
export { approval, byId, commandContext, reschedule } from './schemas.ts';
export { findBlockerReason, loadLifecycles, lockOrder, techniciansOfUser } from './repository.ts';
export { blockCase, reportBlocker, type ReportBlockerInput } from './use-cases/report-blocker.ts';
export { type CommandInput, takeCommand, takeCommands } from './use-cases/take-command.ts';
export {
  standOf,
  type StepInput,
  type TransitionInput,
  type TransitionResult,
} from './steps/types.ts';
export { takeStep, transitionOrder } from './use-cases/transition-order.ts';
export { transitionAll, transitionOrders } from './use-cases/transition-orders.ts';
export { listNextSteps, type NextStepsAnswer } from './use-cases/list-next-steps.ts';
export { ORDER_FIELDS, orderChoices, orderRecord } from './order-record.ts';
