import type { Knex } from 'knex';
import {
  blockerPhase,
  type Facts,
  type NextStep,
  nextSteps,
  type OrderCase,
  stateOf,
  type WaitingStep,
  waitingFor,
} from '../../../../domain/lifecycle/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { loadCase } from '../load-case.ts';
import { listBlockerReasons, type OfferedReason, usualMinutes } from '../repository.ts';

/** What is planned, and what to propose when nothing is. Instants are ISO strings. */
export type VisitPlan = {
  technician: string | null;
  technicianName: string | null;
  startsAt: string | null;
  endsAt: string | null;
  requestedAt: string | null;
  /** Usual length of a visit of this work type. */
  minutes: number;
  timeZone: string;
  /** The actor may plan the visit now. */
  canAssign: boolean;
};

export type NextStepsAnswer = {
  order: string;
  number: string;
  status: string;
  statusName: string;
  /** Of the status' name. */
  translations: Record<string, string> | null;
  category: string;
  color: string | null;
  icon: string | null;
  changedAt: string | null;
  version: number;
  isTerminal: boolean;
  steps: NextStep[];
  /** Steps that somebody else takes. */
  waitingFor: WaitingStep[];
  pendingReschedule: Facts['pendingReschedule'];
  openBlockers: Facts['openBlockers'];
  /** Reasons to choose from, where one of the steps needs a blocker. */
  blockerReasons: OfferedReason[];
  plan: VisitPlan;
  kpiDueAt: string | null;
};

const PLANNABLE = ['new', 'scheduled', 'blocked'];

const planOf = (actor: Actor, { order, facts }: OrderCase, minutes: number): VisitPlan => ({
  technician: order.technician,
  technicianName: facts.appointment?.technicianName ?? null,
  startsAt: order.scheduled_start,
  endsAt: order.scheduled_end,
  requestedAt: (order.appointment_requested_at as string | null) ?? null,
  minutes,
  timeZone: facts.timeZone,
  canAssign:
    hasCapability(actor, order.company, 'dispatching') &&
    PLANNABLE.includes(order.status_category) &&
    facts.pendingReschedule === null,
});

/** What this actor may do next with the order, and in words what is missing. */
export const listNextSteps = async (
  knex: Knex,
  actor: Actor,
  order: string,
  now: Date,
): Promise<NextStepsAnswer> => {
  const item = await loadCase(knex, actor, order, now);
  const { lifecycle, facts, order: row } = item;
  const state = stateOf(lifecycle, row.status);
  const steps = nextSteps(lifecycle, facts);
  const needsBlocker = steps.some((step) => step.needs === 'blocker');
  return {
    order: row.id,
    number: row.number,
    status: row.status,
    statusName: state?.name ?? row.status,
    translations: state?.translations ?? null,
    category: row.status_category,
    color: state?.color ?? null,
    icon: state?.icon ?? null,
    changedAt: row.status_changed_at,
    version: row.version,
    isTerminal: state?.is_terminal ?? false,
    steps,
    waitingFor: waitingFor(lifecycle, facts),
    pendingReschedule: facts.pendingReschedule,
    openBlockers: facts.openBlockers,
    blockerReasons: needsBlocker
      ? await listBlockerReasons(knex, row.company, blockerPhase(facts))
      : [],
    plan: planOf(actor, item, await usualMinutes(knex, row.work_type)),
    kpiDueAt: (row.kpi_due_at as string | null) ?? null,
  };
};
