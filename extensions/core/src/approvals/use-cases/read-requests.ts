import type { Knex } from 'knex';
import { type Actor, companiesOf, hasCapability } from '../../platform/actor.ts';
import type { Approvable } from '../../platform/approvable.ts';
import { notVisible } from '../../platform/errors.ts';
import { registered } from '../../platform/registry.ts';
import { namesOf } from '../people.ts';
import {
  countRequests,
  listRequests,
  type ListName,
  MINE_TO_DECIDE,
  openOnRecord,
} from '../repository.ts';
import { maySee } from '../requests.ts';
import type { RequestRow } from '../rows.ts';
import { viewsOf } from '../views.ts';

const decidableOf = async (
  knex: Knex,
  actor: Actor,
  rows: readonly RequestRow[],
): Promise<Set<string>> => {
  if (actor.userId === null || rows.length === 0) return new Set();
  const { rows: found } = await knex.raw<{ rows: { id: string }[] }>(
    `select r.id from approval_requests r where r.id = any(:ids::uuid[]) and ${MINE_TO_DECIDE}`,
    { me: actor.userId, ids: rows.map(({ id }) => id) },
  );
  return new Set(found.map(({ id }) => id));
};

type ListInput = { list: ListName; limit: number; before: { at: string; id: string } | null };

/** The caller's requests of one list, with how many he may decide and how many of his wait. */
export const readList = async (knex: Knex, actor: Actor, { list, limit, before }: ListInput) => {
  const me = actor.userId;
  const companies = companiesOf(actor);
  if (me === null) return { requests: [], next: null, counts: { decide: 0, asked: 0 } };
  const rows = await listRequests(knex, { me, list, companies, limit: limit + 1, before });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    requests: await viewsOf(knex, actor, page, await decidableOf(knex, actor, page)),
    next: last ? `${(last.created_at as Date).toISOString()}_${last.id}` : null,
    counts: await countMine(knex, actor),
  };
};

export const countMine = async (
  knex: Knex,
  actor: Actor,
): Promise<{ decide: number; asked: number }> => {
  const me = actor.userId;
  if (me === null) return { decide: 0, asked: 0 };
  const companies = companiesOf(actor);
  return {
    decide: await countRequests(knex, { me, list: 'decide', companies }),
    asked: await countRequests(knex, { me, list: 'asked', companies }),
  };
};

export const readRequest = async (knex: Knex, actor: Actor, id: string) => {
  const row = await knex('approval_requests').where({ id }).first<RequestRow | undefined>();
  const isMember = row && (actor.isPlatformAdmin || companiesOf(actor).includes(row.company));
  const hasDecided =
    row && actor.userId
      ? await knex('approval_decisions').where({ request: id, approver: actor.userId }).first('id')
      : null;
  if (!row || !isMember || !(maySee(actor, row) || hasDecided))
    throw notVisible('approval_requests', id);
  const [view] = await viewsOf(knex, actor, [row], await decidableOf(knex, actor, [row]));
  return view as NonNullable<typeof view>;
};

/** What waits on a record, for whoever of the office may see the record: not what was given to the command. */
export const readOnRecord = async (knex: Knex, actor: Actor, record: string) => {
  const rows = (await openOnRecord(knex, { companies: companiesOf(actor), record })).filter(
    (row) => {
      const approvable = registered().approvable[row.command] as Approvable | undefined;
      return (
        maySee(actor, row) || (approvable && hasCapability(actor, row.company, approvable.seenWith))
      );
    },
  );
  const decidable = await decidableOf(knex, actor, rows);
  const names = await namesOf(
    knex,
    rows.flatMap(({ requested_by: by, seats }) => [by, ...seats.map(({ user }) => user)]),
  );
  return rows.map((row) => ({
    ...{ id: row.id, command: row.command, label: row.record_label },
    requestedBy: names.get(row.requested_by ?? '') ?? null,
    requestedAt: row.created_at as Date,
    waitsFor: row.seats.filter(({ done }) => !done).map(({ user }) => names.get(user) ?? '–'),
    mayDecide: decidable.has(row.id),
    mayWithdraw: row.requested_by !== null && row.requested_by === actor.userId,
  }));
};
