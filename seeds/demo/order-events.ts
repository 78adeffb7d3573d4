import type { Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import type { DemoOrder } from './demo-order.ts';
import type { Step } from './path.ts';

type Who = { persona: string; user: string | null; source: string };

const FIELD = new Set<Step['category']>(['dispatched', 'in_progress', 'blocked']);
const BILLING = new Set([
  'Invoiced',
  'SubmittedToPortal',
  'Completed',
  'Closed',
  'Rejected',
  'Reinvoice',
]);

const REASONS: Partial<Record<string, string>> = {
  Cancelled: 'Withdrawn',
  Blocker: 'Riser locked',
  DocketsRejected: 'Missing photos',
  Rejected: 'Wrong rate on the invoice',
  ReschedulePendingApproval: 'Customer asks for another day',
};

/** Who usually takes a step: technicians on site, finance with money, a dispatcher otherwise. */
const actorOf = (order: DemoOrder, step: Step, office: (persona: string) => string): Who => {
  if (step.from === null) return { persona: 'intake', user: office('intake'), source: 'parser' };
  const before = order.steps.find(({ to }) => to === step.from);
  const isFinished = step.category === 'done' && before?.category === 'in_progress';
  const isField = FIELD.has(step.category) || isFinished;
  if (isField) return { persona: 'technician', user: order.technician.user, source: 'portal' };
  if (BILLING.has(step.to))
    return { persona: 'finance', user: office('finance'), source: 'studio' };
  return { persona: 'dispatcher', user: office('dispatcher'), source: 'studio' };
};

/** The history of an order, one event for each step. */
export const orderEvents = (
  order: DemoOrder,
  office: (persona: string) => string,
  random: Random,
): Row[] =>
  order.steps.map((step, index) => {
    const { persona, user, source } = actorOf(order, step, office);
    const isField = source === 'portal';
    return {
      id: seedId(order.id, 'event', index),
      company: order.company,
      work_order: order.id,
      kind: step.from === null ? 'created' : 'status_changed',
      from_status: step.from,
      to_status: step.to,
      actor_user: user,
      technician: isField ? order.technician.id : null,
      persona,
      source,
      reason: REASONS[step.to] ?? null,
      occurred_at: step.at,
      received_at: isField ? new Date(step.at.getTime() + random.between(1, 40) * 1000) : step.at,
      lat: isField ? Number((3 + random.next() * 0.2).toFixed(6)) : null,
      lng: isField ? Number((101.6 + random.next() * 0.2).toFixed(6)) : null,
    };
  });
