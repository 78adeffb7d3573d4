export { registerHooks } from './hooks.ts';
export { findHeldPort, findHeldPorts } from './repository.ts';
export { routes } from './routes.ts';
export {
  type AllocatedPort,
  allocatePort,
  type AllocatePortInput,
} from './use-cases/allocate-port.ts';
export { approveStandby, type StandbyApproval } from './use-cases/approve-standby.ts';
export { type ReleasedPort, releasePort, type ReleasePortInput } from './use-cases/release-port.ts';
