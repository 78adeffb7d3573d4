import type { Knex } from 'knex';
import { forDevice, type Lifecycle } from '../../../../domain/lifecycle/index.ts';
import type { FieldSnapshot } from '../../../../domain/work/index.ts';
import { loadCases } from '../../lifecycle/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { queryBlockerReasons, querySplitters } from '../plant-query.ts';
import { type FieldTechnician, findFieldTechnician } from '../technician.ts';
import { toVisit } from '../to-visit.ts';
import { queryVisitExtras } from '../visit-query.ts';
import { changedSince, visitsInScope } from '../visit-scope.ts';

export type SnapshotInput = { company?: string; since?: Date };

/** The orders `wanted` of those that the device keeps, as far as the actor sees them. */
export const snapshotOf = async (
  knex: Knex,
  actor: Actor,
  {
    technician: { company, ...technician },
    current,
    wanted,
  }: { technician: FieldTechnician; current: string[]; wanted: readonly string[] },
  now: Date,
): Promise<FieldSnapshot> => {
  const [cases, extras, blockerReasons] = await Promise.all([
    loadCases(knex, actor, wanted, now),
    queryVisitExtras(knex, wanted),
    queryBlockerReasons(knex, company.id),
  ]);
  const byId = new Map(cases.map((item) => [item.order.id, item]));
  const visits = wanted.flatMap((id) => {
    const item = byId.get(id);
    const rest = extras.get(id);
    return item && rest ? [toVisit(item, rest)] : [];
  });
  const buildings = new Set(visits.flatMap((visit) => visit.building?.id ?? []));
  const lifecycles: Record<string, Lifecycle> = Object.fromEntries(
    cases.map(({ order, lifecycle }) => [order.lifecycle, forDevice(lifecycle)]),
  );
  return {
    serverTime: now.toISOString(),
    company,
    technician,
    lifecycles,
    visits,
    current,
    blockerReasons,
    splitters: await querySplitters(knex, company.id, [...buildings]),
  };
};

/** Everything the technician's device needs to work without signal. */
export const getSnapshot = async (
  knex: Knex,
  actor: Actor,
  input: SnapshotInput,
  now: Date,
): Promise<FieldSnapshot> => {
  const technician = await findFieldTechnician(knex, actor, input.company);
  const current = await visitsInScope(knex, technician, now);
  const wanted = input.since ? await changedSince(knex, current, input.since) : current;
  return await snapshotOf(knex, actor, { technician, current, wanted }, now);
};
