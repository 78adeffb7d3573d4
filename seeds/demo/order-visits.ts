import type { Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { plusDays, plusMinutes } from './clock.ts';
import { type DemoOrder, stepInto } from './demo-order.ts';
import type { Tables } from './tables.ts';

const isOver = new Set(['done', 'closed']);

const visitStatus = (order: DemoOrder): string => {
  const category = order.steps.at(-1)?.category ?? 'new';
  if (category === 'cancelled') return 'cancelled';
  return isOver.has(category) ? 'completed' : 'published';
};

const appointmentId = (order: DemoOrder): string => seedId(order.id, 'appointment');

const visit = (order: DemoOrder, planned: Date): Row => ({
  id: appointmentId(order),
  company: order.company,
  work_order: order.id,
  technician: order.technician.id,
  status: visitStatus(order),
  starts_at: order.start,
  ends_at: order.end,
  window_start: order.start,
  window_end: plusMinutes(order.start, 60),
  published_at: planned,
});

const openBlocker = (order: DemoOrder, at: Date, reason: string, resolved: Date | null): Row => ({
  id: seedId(order.id, 'blocker'),
  company: order.company,
  work_order: order.id,
  reason: seedId(order.company, 'blocker', reason),
  category: 'building',
  phase: 'pre_customer',
  remark: 'Nobody at the management office to open the riser.',
  reported_by_technician: order.technician.id,
  occurred_at: at,
  resolved_at: resolved,
  resolution_note: resolved ? 'The guard found the key.' : null,
});

const pendingReschedule = (order: DemoOrder): Row => ({
  id: seedId(order.id, 'reschedule'),
  company: order.company,
  work_order: order.id,
  appointment: appointmentId(order),
  requested_by: 'customer',
  status: 'pending',
  original_start: order.start,
  original_end: order.end,
  proposed_start: plusDays(order.start, 3),
  proposed_end: plusDays(order.end, 3),
  reason: 'Customer is away that day.',
});

/** Appointment, blocker and reschedule of an order, and the columns that follow from them. */
export const addVisit = (tables: Tables, order: DemoOrder): void => {
  const planned = stepInto(order, 'scheduled');
  if (!planned) return;
  tables.add('appointments', visit(order, planned.at));
  if (visitStatus(order) !== 'cancelled')
    Object.assign(order.row, {
      technician: order.technician.id,
      scheduled_start: order.start,
      scheduled_end: order.end,
    });

  const blockedIndex = order.steps.findIndex((step) => /^Block/.test(step.to));
  const blocked = order.steps[blockedIndex];
  if (blocked) {
    const after = order.steps[blockedIndex + 1];
    const isRiser = order.status !== 'Blocked';
    const reason = isRiser ? 'RISER_LOCKED' : 'MANAGEMENT_DENIES_ACCESS';
    tables.add('blockers', openBlocker(order, blocked.at, reason, after?.at ?? null));
  }
  if (order.status === 'ReschedulePendingApproval')
    tables.add('reschedules', pendingReschedule(order));
};
