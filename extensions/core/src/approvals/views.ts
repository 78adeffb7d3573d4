import type { Knex } from 'knex';
import { z } from 'zod';
import { instant } from '../platform/answer-shapes.ts';
import type { Actor } from '../platform/actor.ts';
import type { Approvable, InTheWay } from '../platform/approvable.ts';
import { registered } from '../platform/registry.ts';
import { namesOf } from './people.ts';
import { decisionsOf, type DecisionRow } from './repository.ts';
import type { RequestRow } from './rows.ts';

const person = z.object({ id: z.uuid(), name: z.string() });
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const requestView = z.object({
  id: z.uuid(),
  company: z.uuid(),
  command: z.string(),
  collection: z.string(),
  record: z.uuid(),
  label: z.string(),
  status: z.string(),
  requestedBy: person.nullable(),
  requestedAt: instant,
  reason: z.string().nullable(),
  changes: z.array(
    z.object({
      field: z.string(),
      kind: z.string(),
      before: value,
      after: value,
      currency: z.string().optional(),
    }),
  ),
  /** What who approves chooses, with what holds otherwise. */
  options: z.array(z.object({ name: z.string(), value: z.boolean() })),
  /** What who decides has to see besides, while it waits. */
  inTheWay: z.array(
    z.object({
      ...{ collection: z.string(), id: z.uuid(), label: z.string() },
      ...{ startsAt: instant, endsAt: instant },
      note: z.string().nullable(),
      isFixed: z.boolean(),
    }),
  ),
  step: z.object({ number: z.int(), of: z.int(), needs: z.enum(['any', 'all']) }),
  /** Who may decide now, and for whom where somebody stands in. */
  waitsFor: z.array(person.extend({ insteadOf: z.string().nullable(), hasApproved: z.boolean() })),
  /** Who decides in the steps to come. */
  then: z.array(z.array(z.string())),
  expiresAt: instant.nullable(),
  closedAt: instant.nullable(),
  outcome: z.object({ code: z.string(), message: z.string() }).loose().nullable(),
  mayDecide: z.boolean(),
  mayWithdraw: z.boolean(),
  history: z.array(
    z.object({
      id: z.uuid(),
      step: z.int(),
      decision: z.string(),
      by: z.string().nullable(),
      onBehalfOf: z.string().nullable(),
      comment: z.string().nullable(),
      door: z.string(),
      at: instant,
    }),
  ),
});
export type RequestView = z.input<typeof requestView>;

const usersIn = (row: RequestRow): (string | null | undefined)[] => [
  row.requested_by,
  ...row.seats.flatMap(({ user, from }) => [user, from]),
  ...row.steps.flatMap(({ approvers }) => approvers.map(({ user }) => user)),
];

type Around = {
  names: ReadonlyMap<string, string>;
  decisions: readonly DecisionRow[];
  me: string | null;
  mayDecide: boolean;
  besides: Besides;
};

const approvableOf = ({ command }: RequestRow): Approvable | undefined =>
  registered().approvable[command] as Approvable | undefined;

const optionsOf = (row: RequestRow) =>
  (approvableOf(row)?.options ?? []).map((name) => ({ name, value: row.input[name] === true }));

type Besides = { inTheWay: readonly InTheWay[]; reason: string | null };
const NOTHING: Besides = { inTheWay: [], reason: null };

/** For who decides, and while it waits: what a command would find in its way, and a reason that is his alone. */
const besidesOf = async (
  knex: Knex,
  rows: readonly RequestRow[],
  decidable: ReadonlySet<string>,
): Promise<Map<string, Besides>> => {
  const found = new Map<string, Besides>();
  for (const row of rows.filter(({ id }) => decidable.has(id))) {
    const approvable = approvableOf(row);
    found.set(row.id, {
      inTheWay: (await approvable?.inTheWay?.(knex, row.record)) ?? [],
      reason: (await approvable?.reason?.(knex, row.record)) ?? null,
    });
  }
  return found;
};

const viewOf = (row: RequestRow, { names, decisions, me, mayDecide, besides }: Around) => {
  const nameOf = (user: string | null | undefined) => (user ? (names.get(user) ?? '–') : null);
  const steps = [...row.steps].sort((a, b) => a.sequence - b.sequence);
  const number = steps.findIndex(({ sequence }) => sequence === row.current_step) + 1;
  return {
    ...{ id: row.id, company: row.company, command: row.command, collection: row.collection },
    ...{ record: row.record, label: row.record_label, status: row.status },
    reason: row.reason ?? besides.reason,
    requestedBy: row.requested_by
      ? { id: row.requested_by, name: nameOf(row.requested_by) ?? '–' }
      : null,
    requestedAt: row.created_at as Date,
    changes: [...row.changes],
    options: row.status === 'pending' ? optionsOf(row) : [],
    inTheWay: [...besides.inTheWay],
    step: { number, of: steps.length, needs: steps[number - 1]?.needs ?? 'any' },
    waitsFor: row.seats.map(({ user, from, done }) => ({
      ...{ id: user, name: nameOf(user) ?? '–', insteadOf: nameOf(from) },
      hasApproved: done === true,
    })),
    then: steps
      .filter(({ sequence }) => sequence > row.current_step && row.status === 'pending')
      .map(({ approvers }) => approvers.map(({ user }) => nameOf(user) ?? '–')),
    ...{ expiresAt: row.expires_at, closedAt: row.closed_at, outcome: row.outcome },
    mayDecide,
    mayWithdraw: row.status === 'pending' && row.requested_by !== null && row.requested_by === me,
    history: decisions
      .filter(({ request }) => request === row.id)
      .map(({ id, sequence, decision, approver, onBehalfOf, comment, door, at }) => ({
        ...{ id, step: sequence, decision, by: nameOf(approver), onBehalfOf: nameOf(onBehalfOf) },
        ...{ comment, door, at },
      })),
  };
};

/** Requests as people read them; `decidable` are those that the caller may decide now. */
export const viewsOf = async (
  knex: Knex,
  actor: Actor,
  rows: readonly RequestRow[],
  decidable: ReadonlySet<string>,
) => {
  const decisions = await decisionsOf(
    knex,
    rows.map(({ id }) => id),
  );
  const names = await namesOf(knex, [
    ...rows.flatMap(usersIn),
    ...decisions.flatMap(({ approver, onBehalfOf }) => [approver, onBehalfOf]),
  ]);
  const besides = await besidesOf(knex, rows, decidable);
  return rows.map((row) =>
    viewOf(row, {
      ...{ names, decisions, me: actor.userId, mayDecide: decidable.has(row.id) },
      besides: besides.get(row.id) ?? NOTHING,
    }),
  );
};
