import type { Knex } from 'knex';
import { forDevice, type Lifecycle } from '../../../../domain/lifecycle/index.ts';
import type { FieldKnown, FieldSnapshot, FieldVisit } from '../../../../domain/work/index.ts';
import { formsOfVisits, versionsOfForms } from '../../forms/index.ts';
import { loadCases } from '../../lifecycle/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { queryFigures } from '../figures-query.ts';
import { fingerprint } from '../fingerprint.ts';
import { queryBlockerReasons, querySplitters } from '../plant-query.ts';
import { type FieldTechnician, findFieldTechnician } from '../technician.ts';
import { toVisit } from '../to-visit.ts';
import { queryVisitExtras } from '../visit-query.ts';
import { changedSince, visitsInScope } from '../visit-scope.ts';

export type SnapshotInput = {
  company?: string;
  since?: Date;
  /** What the device has; it is left out. */
  known?: FieldKnown;
};

/** The moment in which a visit was read says nothing about the visit. */
const visitPrint = (visit: Omit<FieldVisit, 'rev'>): string =>
  fingerprint({ ...visit, facts: { ...visit.facts, now: null } });

const without = <T extends { id: string; rev: string }>(
  rows: readonly T[],
  known: Readonly<Record<string, string>> = {},
): T[] => rows.filter(({ id, rev }) => known[id] !== rev);

/** The orders `wanted` of those that the device keeps, as far as the actor sees them. */
export const snapshotOf = async (
  knex: Knex,
  actor: Actor,
  {
    technician: { company, ...technician },
    current,
    wanted,
    known,
  }: {
    technician: FieldTechnician;
    current: string[];
    wanted: readonly string[];
    known?: FieldKnown;
  },
  now: Date,
): Promise<FieldSnapshot> => {
  const [cases, extras, blockerReasons, figures, forms] = await Promise.all([
    loadCases(knex, actor, wanted, now),
    queryVisitExtras(knex, wanted, actor.userId),
    queryBlockerReasons(knex, company.id),
    queryFigures(knex, { ...technician, company }, now),
    formsOfVisits(knex, wanted),
  ]);
  const byId = new Map(cases.map((item) => [item.order.id, item]));
  const visits = wanted.flatMap((id) => {
    const item = byId.get(id);
    const rest = extras.get(id);
    const visit = item && rest && toVisit(item, rest, forms.get(id));
    return visit ? [{ ...visit, rev: visitPrint(visit) }] : [];
  });
  const buildings = new Set(visits.flatMap((visit) => visit.building?.id ?? []));
  const [rows, formVersions] = await Promise.all([
    querySplitters(knex, company.id, [...buildings]),
    versionsOfForms(knex, company.id, forms.values()),
  ]);
  const knownVersions = new Set(known?.formVersions);
  const splitters = rows.map((row) => ({ ...row, rev: fingerprint(row) }));
  const lifecycles: Record<string, Lifecycle> = Object.fromEntries(
    cases.map(({ order, lifecycle }) => [order.lifecycle, forDevice(lifecycle)]),
  );
  return {
    serverTime: now.toISOString(),
    company,
    technician,
    lifecycles,
    visits: without(visits, known?.visits),
    current,
    blockerReasons,
    splitters: without(splitters, known?.splitters),
    currentSplitters: splitters.map(({ id }) => id),
    formVersions: formVersions.filter(({ id }) => !knownVersions.has(id)),
    currentFormVersions: formVersions.map(({ id }) => id),
    figures,
  };
};

/** Everything the technician's device needs to work without signal. */
export const getSnapshot = async (
  knex: Knex,
  actor: Actor,
  { company, since, known }: SnapshotInput,
  now: Date,
): Promise<FieldSnapshot> => {
  const technician = await findFieldTechnician(knex, actor, company);
  const current = await visitsInScope(knex, technician, now);
  const wanted = since ? await changedSince(knex, current, since) : current;
  const asked = { technician, current, wanted, ...(known && { known }) };
  return await snapshotOf(knex, actor, asked, now);
};
