import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inReach } from '../draft-filter.ts';

const LOOKED_AT = 300;
/** One for each number key. */
const SHOWN = 9;

/** Reasons for which drafts were rejected lately, the most used first. */
export const listReasons = async (
  knex: Knex,
  actor: Actor,
  { company }: { company?: string | undefined },
): Promise<{ reasons: string[] }> => {
  const recent = inReach(knex('parse_drafts as d'), actor, company)
    .where('d.status', 'rejected')
    .whereNotNull('d.rejected_reason')
    .whereNotNull('d.decided_by')
    .orderBy('d.decided_at', 'desc')
    .limit(LOOKED_AT)
    .select('d.rejected_reason as reason', 'd.decided_at');
  const rows = (await knex
    .from(recent.as('recent'))
    .groupBy('reason')
    .orderByRaw('count(*) desc, max(decided_at) desc')
    .limit(SHOWN)
    .select('reason')) as { reason: string }[];
  return { reasons: rows.map(({ reason }) => reason) };
};
