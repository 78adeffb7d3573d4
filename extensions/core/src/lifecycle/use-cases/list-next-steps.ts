import type { Knex } from 'knex';
import {
  type NextStep,
  nextSteps,
  stateOf,
  type WaitingStep,
  waitingFor,
} from '../../../../domain/lifecycle/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { loadCase } from '../load-case.ts';

export type NextStepsAnswer = {
  status: string;
  statusName: string;
  category: string;
  color: string | null;
  icon: string | null;
  version: number;
  isTerminal: boolean;
  steps: NextStep[];
  /** Steps that somebody else takes. */
  waitingFor: WaitingStep[];
  pendingReschedule: { proposedStart: string; proposedEnd: string; requestedBy: string } | null;
  openBlockers: { reason: string; category: string; phase: string; occurredAt: string }[];
  kpiDueAt: string | null;
};

/** What this actor may do next with the order, and in words what is missing. */
export const listNextSteps = async (
  knex: Knex,
  actor: Actor,
  order: string,
  now: Date,
): Promise<NextStepsAnswer> => {
  const { lifecycle, facts, order: row } = await loadCase(knex, actor, order, now);
  const state = stateOf(lifecycle, row.status);
  return {
    status: row.status,
    statusName: state?.name ?? row.status,
    category: row.status_category,
    color: state?.color ?? null,
    icon: state?.icon ?? null,
    version: row.version,
    isTerminal: state?.is_terminal ?? false,
    steps: nextSteps(lifecycle, facts),
    waitingFor: waitingFor(lifecycle, facts),
    pendingReschedule: facts.pendingReschedule,
    openBlockers: [...facts.openBlockers],
    kpiDueAt: (row.kpi_due_at as string | null) ?? null,
  };
};
