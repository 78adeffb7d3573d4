import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inReach, narrow, type DraftFilter } from '../draft-filter.ts';

export type FacetValue = { value: string; label: string; count: number };

type Group = {
  partner_group: string | null;
  order_type: string | null;
  profile: string | null;
  source: string | null;
  n: string;
};
type Facet = 'partner_group' | 'order_type' | 'profile' | 'source';

const tally = (groups: readonly Group[], facet: Facet): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { n, ...group } of groups) {
    const value = group[facet];
    if (value) counts.set(value, (counts.get(value) ?? 0) + Number(n));
  }
  return counts;
};

type Named = { table: string; key: string; counts: ReadonlyMap<string, number> };

/** A code is a company's own, so that only names of the companies in reach count. */
const labelsOf = async (
  knex: Knex,
  actor: Actor,
  { company }: DraftFilter,
  { table, key, counts }: Named,
): Promise<Map<string, string>> => {
  const rows = (await inReach(knex(`${table} as d`), actor, company)
    .whereIn(`d.${key}`, [...counts.keys()])
    .select({ key: `d.${key}`, name: 'd.name' })) as { key: string; name: string }[];
  return new Map(rows.map((row) => [row.key, row.name]));
};

const listed = (counts: Map<string, number>, labels: ReadonlyMap<string, string>): FacetValue[] =>
  [...counts]
    .map(([value, count]) => ({ value, label: labels.get(value) ?? value, count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));

/** What the filters of the queue can be set to, with how many drafts of this list each would leave. */
export const listFacets = async (knex: Knex, actor: Actor, filter: DraftFilter) => {
  const groups = (await narrow(knex('parse_drafts as d'), actor, filter)
    .groupBy('d.partner_group', 'd.order_type', 'd.profile', 'd.source')
    .select('d.partner_group', 'd.order_type', 'd.profile', 'd.source')
    .count('* as n')) as Group[];
  const partnerGroup = tally(groups, 'partner_group');
  const orderType = tally(groups, 'order_type');
  const profile = tally(groups, 'profile');
  const [groupNames, typeNames, profileNames] = await Promise.all([
    labelsOf(knex, actor, filter, { table: 'partner_groups', key: 'id', counts: partnerGroup }),
    labelsOf(knex, actor, filter, { table: 'work_types', key: 'code', counts: orderType }),
    labelsOf(knex, actor, filter, { table: 'parser_profiles', key: 'id', counts: profile }),
  ]);
  return {
    partnerGroup: listed(partnerGroup, groupNames),
    orderType: listed(orderType, typeNames),
    profile: listed(profile, profileNames),
    source: listed(tally(groups, 'source'), new Map()),
  };
};
