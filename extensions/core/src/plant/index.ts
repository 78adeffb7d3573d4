export { findHeldPort } from './repository.ts';
export {
  type AllocatedPort,
  allocatePort,
  type AllocatePortInput,
} from './use-cases/allocate-port.ts';
export type { StandbyApproval } from './standby-approval.ts';
export { approveStandby } from './use-cases/approve-standby.ts';
export { type ReleasedPort, releasePort, type ReleasePortInput } from './use-cases/release-port.ts';
export { hasFreePort, portCounts } from './free-ports.ts';
export { traceFrom } from './network/trace.ts';
export { moveSplitter } from './use-cases/move-splitter.ts';
