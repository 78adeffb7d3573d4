export { type DecideRescheduleInput, decideReschedule } from './use-cases/decide-reschedule.ts';
export {
  askForSlot,
  requestReschedule,
  type RequestRescheduleInput,
} from './use-cases/request-reschedule.ts';
