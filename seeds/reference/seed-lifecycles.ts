import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { labelled, named } from './named.ts';
import type { LifecycleSeed, WayOfWorking } from '../kinds/index.ts';

const lifecycleRows = (company: string, lifecycle: LifecycleSeed): Record<string, Row[]> => {
  const id = seedId(company, 'lifecycle', lifecycle.code);
  return {
    lifecycles: [
      {
        id,
        company,
        code: lifecycle.code,
        name: lifecycle.name,
        entity: lifecycle.entity ?? 'work_order',
      },
    ],
    lifecycle_states: lifecycle.states.map((state) => ({
      ...named(state),
      id: seedId(id, 'state', state.code),
      company,
      lifecycle: id,
    })),
    lifecycle_transitions: lifecycle.transitions.map((step) => ({
      ...labelled(step),
      id: seedId(id, step.from_state, step.to_state, String(step.is_override)),
      company,
      lifecycle: id,
    })),
  };
};

const workTypeRows = (company: string, { workTypes }: WayOfWorking): Row[] =>
  workTypes.map((type) => ({
    ...named(type),
    evidence_policy: {
      ...type.evidence_policy,
      ...(type.evidence_policy.photos && { photos: type.evidence_policy.photos.map(labelled) }),
    },
    id: seedId(company, 'work-type', type.code),
    company,
    parent: type.parent === null ? null : seedId(company, 'work-type', type.parent),
    lifecycle: seedId(company, 'lifecycle', type.lifecycle),
  }));

const kpiRows = (company: string, { kpiProfiles }: WayOfWorking): Row[] =>
  kpiProfiles.map((profile, index) => ({
    ...profile,
    id: seedId(company, 'kpi', index),
    company,
    work_type: profile.work_type === null ? null : seedId(company, 'work-type', profile.work_type),
    pause_categories: profile.pause_categories ?? ['blocked'],
  }));

const blockerRows = (company: string, { blockerReasons }: WayOfWorking): Row[] =>
  blockerReasons.map((reason) => ({
    ...named(reason),
    id: seedId(company, 'blocker', reason.code),
    company,
  }));

export const seedLifecycle = async (
  trx: Knex,
  company: string,
  lifecycle: LifecycleSeed,
): Promise<void> => {
  for (const [table, rows] of Object.entries(lifecycleRows(company, lifecycle))) {
    await insertMissing(trx, table, rows);
  }
};

/** Lifecycles, work types, KPI profiles and blocker reasons of one kind of company. */
export const seedLifecycles = async (
  trx: Knex,
  company: string,
  way: WayOfWorking,
): Promise<void> => {
  for (const lifecycle of way.lifecycles) await seedLifecycle(trx, company, lifecycle);
  await insertMissing(trx, 'work_types', workTypeRows(company, way));
  await insertMissing(trx, 'kpi_profiles', kpiRows(company, way));
  await insertMissing(trx, 'blocker_reasons', blockerRows(company, way));
  await insertMissing(
    trx,
    'property_types',
    (way.propertyTypes ?? []).map((type) => ({
      ...named(type),
      id: seedId(company, 'property-type', type.code),
      company,
    })),
  );
};
