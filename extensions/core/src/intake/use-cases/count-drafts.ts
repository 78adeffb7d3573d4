import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inReach, type DraftFilter } from '../draft-filter.ts';
import { OPEN_SQL } from '../repository.ts';

/** Beyond this a list of what is decided is only "many". */
const MANY = 1_000;

type OpenGroup = {
  status: string;
  match_kind: string;
  has_errors: boolean;
  has_building: boolean;
  is_mine: boolean;
  n: string;
};

const openGroups = (knex: Knex, actor: Actor, filter: DraftFilter): Promise<OpenGroup[]> => {
  const query = inReach(knex('parse_drafts as d'), actor, filter.company)
    .whereRaw(`d.status in ${OPEN_SQL}`)
    .select('d.status', 'd.match_kind')
    .select(
      knex.raw('d.error_count > 0 as has_errors'),
      knex.raw('d.building is not null as has_building'),
      knex.raw('coalesce(d.claimed_by = ?::uuid, false) as is_mine', [actor.userId]),
    )
    .count('* as n')
    .groupByRaw('1, 2, 3, 4, 5');
  if (filter.session) void query.where('d.session', filter.session);
  return query as unknown as Promise<OpenGroup[]>;
};

const countUpTo = async (
  knex: Knex,
  actor: Actor,
  filter: DraftFilter,
  status: string,
): Promise<number> => {
  const some = inReach(knex('parse_drafts as d'), actor, filter.company)
    .where('d.status', status)
    .select(knex.raw('1'))
    .limit(MANY);
  if (filter.session) void some.where('d.session', filter.session);
  const [row] = (await knex.from(some.as('some')).count('* as n')) as { n: string }[];
  return Number(row?.n ?? 0);
};

/**
 * How many drafts each tab of the queue has. What is decided grows for ever and is counted up to
 * 1,000.
 */
export const countDrafts = async (knex: Knex, actor: Actor, filter: DraftFilter) => {
  const [groups, approved, rejected] = await Promise.all([
    openGroups(knex, actor, filter),
    countUpTo(knex, actor, filter, 'approved'),
    countUpTo(knex, actor, filter, 'rejected'),
  ]);
  const sum = (fits: (group: OpenGroup) => boolean): number =>
    groups.filter(fits).reduce((total, { n }) => total + Number(n), 0);
  const byStatus = (status: string): number => sum((group) => group.status === status);
  return {
    counts: {
      pending: byStatus('pending'),
      valid: byStatus('valid'),
      needs_review: byStatus('needs_review'),
      approved,
      rejected,
    },
    tabs: {
      open: sum(() => true),
      ready: byStatus('valid'),
      errors: sum((group) => group.has_errors),
      changes: sum(({ match_kind: kind }) => kind === 'update' || kind === 'reschedule'),
      duplicates: sum(({ match_kind: kind }) => kind === 'duplicate'),
      noBuilding: sum((group) => !group.has_building),
      mine: sum((group) => group.is_mine),
      approved,
      rejected,
    },
  };
};
