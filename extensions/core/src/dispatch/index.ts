export { type DecideRescheduleInput, decideReschedule } from './use-cases/decide-reschedule.ts';
export { requestReschedule, type RequestRescheduleInput } from './use-cases/request-reschedule.ts';
