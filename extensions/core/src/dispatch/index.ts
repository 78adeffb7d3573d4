export type { DecideRescheduleInput } from './reschedule-approval.ts';
export { decideReschedule } from './use-cases/decide-reschedule.ts';
export {
  askForSlot,
  requestReschedule,
  type RequestRescheduleInput,
} from './use-cases/request-reschedule.ts';
export { boardCompany, type BoardCompany } from './board/company.ts';
export { assignTechnician } from './use-cases/assign-technician.ts';
export { readBoard } from './board/read-board.ts';
export { rules, warning } from './board/shapes.ts';
export { readPool } from './board/read-pool.ts';
export { releaseVisits, type ReleaseInput } from './use-cases/release-visits.ts';
export { boardTechnicians } from './board/technicians.ts';
