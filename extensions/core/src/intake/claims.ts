import type { Knex } from 'knex';
import type { Actor } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { type Said, say } from '../../../domain/words/index.ts';
import { type DomainError, refusedAs } from '../platform/errors.ts';
import type { RefusedDraft } from './errors.ts';
import type { DraftRow } from './repository.ts';
import { loadIntakeSettings } from './settings.ts';

export type Claim = {
  by: string;
  /** Name of the reviewer. */
  name: string;
  at: Date;
  /** From when a colleague may take the draft over. */
  until: Date;
};
type Claimed = Pick<DraftRow, 'id' | 'company' | 'claimed_by' | 'claimed_at'>;

/** SQL of a reviewer's name; `u` is the joined user. */
export const NAME_OF_USER = `coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), 'A colleague')`;

const namesOf = async (knex: Knex, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await knex('directus_users as u')
    .whereRaw('u.id = any(?::uuid[])', [ids])
    .select<{ id: string; name: string }[]>('u.id', knex.raw(`${NAME_OF_USER} as name`));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/**
 * Which of these drafts of one company somebody else is at, by draft. A claim that has outlived its
 * time holds nothing and is named only on request.
 */
export const claimsOfOthers = async (
  ctx: { trx: Knex; actor: Actor; now: Date },
  company: string,
  drafts: readonly Claimed[],
  { withOver = false } = {},
): Promise<Map<string, Claim>> => {
  const claimed = drafts.filter(({ claimed_by: by }) => by && by !== ctx.actor.userId);
  if (claimed.length === 0) return new Map();
  const { claimMinutes } = await loadIntakeSettings(ctx.trx, company);
  const names = await namesOf(ctx.trx, [...new Set(claimed.map((row) => String(row.claimed_by)))]);
  return new Map(
    claimed.flatMap(({ id, claimed_by: by, claimed_at: at }) => {
      if (!by || !at) return [];
      const until = new Date(at.getTime() + claimMinutes * 60_000);
      const name = names.get(by) ?? 'A colleague';
      return withOver || until > ctx.now ? [[id, { by, name, at, until }] as const] : [];
    }),
  );
};

const saidOf = ({ name }: Claim): Said => say('INTAKE_CLAIMED', { name });

const detailsOf = ({ by, name, at, until }: Claim) => ({
  claimedBy: by,
  claimedByName: name,
  claimedAt: at,
  claimedUntil: until,
});

export const claimedByOther = (draft: string, claim: Claim): DomainError =>
  refusedAs(saidOf(claim), 409, { draft, ...detailsOf(claim) });

export const refusedByClaim = (draft: string, claim: Claim): RefusedDraft => ({
  draft,
  ...saidOf(claim),
  ...detailsOf(claim),
});

/** @throws INTAKE_CLAIMED when a colleague is at this draft */
export const requireUnclaimed = async (ctx: UseCaseContext, draft: DraftRow): Promise<void> => {
  const claim = (await claimsOfOthers(ctx, draft.company, [draft])).get(draft.id);
  if (claim) throw claimedByOther(draft.id, claim);
};
