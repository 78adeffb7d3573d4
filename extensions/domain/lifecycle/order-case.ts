import type { Facts } from './facts.ts';
import type { Lifecycle } from './types.ts';

/** The row of `work_orders` as JSON: instants are ISO strings. */
export type OrderRow = Facts['order'] & {
  id: string;
  company: string;
  number: string;
  version: number;
  status_changed_at: string | null;
  lifecycle: string;
  work_type: string;
  technician: string | null;
  scheduled_start: string | null;
  scheduled_end: string | null;
  reschedule_count: number;
};

/** One order with everything that decides on its next step, as one actor sees it. */
export type OrderCase = {
  order: OrderRow;
  facts: Facts;
  lifecycle: Lifecycle;
  /** The actor's own row of `technicians` in the order's company. */
  actorTechnician: string | null;
};

/** Where an order stands, for whoever sent a command. */
export type OrderStand = {
  id: string;
  number: string;
  status: string;
  statusCategory: string;
  version: number;
};

/** The row of `blocker_reasons` that came with a step. */
export type BlockerReason = {
  id: string;
  code: string;
  name: string;
  category: string;
  phase: 'pre_customer' | 'post_customer' | 'both';
  requires_photo: boolean;
  pauses_clock: boolean;
};
