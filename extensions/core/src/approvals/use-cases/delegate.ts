import type { Knex } from 'knex';
import { newId } from '../../../../domain/kernel/ids.ts';
import { type Actor, companiesOf, hasCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, notVisible, refusal } from '../../platform/errors.ts';
import { inOwnCompanies } from '../../platform/own-row.ts';
import { membersOf, namesOf } from '../people.ts';

export type DelegationInput = {
  company: string;
  /** Who is away; the caller when absent. Another only by whoever sets up the company. */
  delegator?: string | undefined;
  delegate: string;
  startsAt: Date;
  endsAt: Date;
  reason?: string | null | undefined;
};

const YEAR_MS = 366 * 86_400_000;
const SET_UP = 'company-setup';

/**
 * Lets somebody decide in place of a person who is away, from then until then. Who stands in is found
 * when a step opens; what waits already stays with whom it waits for.
 *
 * Errors: DELEGATION_PERIOD (422), DELEGATION_DELEGATE (422), DELEGATION_OVERLAP (409), FORBIDDEN.
 */
export const delegate = async (
  ctx: UseCaseContext,
  { company, delegator, delegate: to, startsAt, endsAt, reason }: DelegationInput,
): Promise<{ id: string }> => {
  const { userId } = ctx.actor;
  const from = delegator ?? userId;
  const isOwn = from === userId && companiesOf(ctx.actor).includes(company);
  if (from === null || !(isOwn || hasCapability(ctx.actor, company, SET_UP))) throw forbidden();
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0 || length > YEAR_MS || endsAt <= ctx.now)
    throw refusal('DELEGATION_PERIOD', 422, {}, { field: 'endsAt' });
  const members = new Set((await membersOf(ctx.trx, company)).map(({ user }) => user));
  if (!members.has(to) || to === from || !members.has(from)) {
    const names = members.has(to) ? await namesOf(ctx.trx, [to]) : new Map<string, string>();
    throw refusal(
      'DELEGATION_DELEGATE',
      422,
      { name: names.get(to) ?? '–' },
      { field: 'delegate' },
    );
  }
  const id = newId();
  await bulkInsert(ctx, {
    collection: 'delegations',
    rows: [
      {
        ...{ id, company, delegator: from, delegate: to, starts_at: startsAt, ends_at: endsAt },
        reason: reason ?? null,
      },
    ],
  });
  return { id };
};

type Row = { id: string; company: string; delegator: string; revoked_at: Date | null };

/** Takes a delegation back; doing it again changes nothing. */
export const revokeDelegation = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; revokedAt: Date }> => {
  const row = await ctx
    .trx('delegations')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>();
  const isOwn =
    row?.delegator === ctx.actor.userId && companiesOf(ctx.actor).includes(row?.company ?? '');
  if (!row || !(isOwn || hasCapability(ctx.actor, row.company, SET_UP)))
    throw notVisible('delegations', id);
  if (row.revoked_at) return { id, revokedAt: row.revoked_at };
  await ctx.trx('delegations').where({ id }).update({ revoked_at: ctx.now });
  await noteChange(ctx, { collection: 'delegations', action: 'update', ids: [id] });
  return { id, revokedAt: ctx.now };
};

type Listed = {
  id: string;
  delegator: string;
  delegate: string;
  startsAt: Date;
  endsAt: Date;
  reason: string | null;
};

/** Delegations from now on: one's own, those one stands in for, and all for whoever sets up the company. */
export const listDelegations = async (knex: Knex, actor: Actor, company: string, now: Date) => {
  const isMember = companiesOf(actor).includes(company);
  if (!isMember && !actor.isPlatformAdmin) throw forbidden();
  const rows = await knex('delegations')
    .where({ company })
    .whereNull('revoked_at')
    .where('ends_at', '>', now)
    .modify((query) => {
      if (hasCapability(actor, company, SET_UP)) return;
      void query.where((own) => {
        void own.where('delegator', actor.userId).orWhere('delegate', actor.userId);
      });
    })
    .orderBy('starts_at')
    .limit(500)
    .select<Listed[]>(
      ...['id', 'delegator', 'delegate', 'reason'],
      'starts_at as startsAt',
      'ends_at as endsAt',
    );
  const members = await membersOf(knex, company);
  const names = await namesOf(
    knex,
    rows.flatMap((row) => [row.delegator, row.delegate]),
  );
  return {
    company,
    delegations: rows.map((row) => ({
      ...row,
      delegator: { id: row.delegator, name: names.get(row.delegator) ?? '–' },
      delegate: { id: row.delegate, name: names.get(row.delegate) ?? '–' },
      isMine: row.delegator === actor.userId,
    })),
    people: members
      .filter(({ user }) => user !== actor.userId)
      .map(({ user, name }) => ({ id: user, name })),
  };
};
