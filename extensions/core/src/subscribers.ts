import { tellFinance } from './billing/index.ts';
import type { EventSubscriber } from './events/index.ts';

/** Whoever is told of domain events by the worker. */
export const SUBSCRIBERS: readonly EventSubscriber[] = [tellFinance];
