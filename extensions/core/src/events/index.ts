export { deliverEvents } from './background/deliver-events.ts';
export { keepRetention } from './background/keep-retention.ts';
export { dispatchEvents, EVENT_BATCH } from './dispatch.ts';
export { emit } from './emit.ts';
export { routes } from './routes.ts';
export type { DomainEvent, EventKind, EventSubscriber } from './types.ts';
