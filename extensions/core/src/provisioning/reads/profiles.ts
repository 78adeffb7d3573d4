import type { Knex } from 'knex';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import { assertOwn } from '../../platform/own-row.ts';

export const KEEPS = ['provisioning-profiles'] as const;
export const SEES_PROFILES = [...KEEPS, 'provisioning', 'audit-read'] as const;

const companiesOf = (actor: Actor): readonly string[] | 'all' => {
  const found = SEES_PROFILES.map((one) => companiesWithCapability(actor, one));
  return found.includes('all') ? 'all' : [...new Set(found.flat() as string[])];
};

/** Profiles by name, with how many parameters each writes and how many modems have it. */
export const listProfiles = async (knex: Knex, actor: Actor, company: string | undefined) => {
  const companies = companiesOf(actor);
  const { rows } = await knex.raw<{
    rows: {
      id: string;
      name: string;
      manufacturer: string;
      productClass: string | null;
      dataModel: string;
      isActive: boolean;
      parameters: number;
      modems: number;
    }[];
  }>(
    `select p.id, p.name, p.manufacturer, p.product_class as "productClass",
       p.data_model as "dataModel", p.is_active as "isActive",
       (select count(*)::int from provisioning_parameters x
         where x.company = p.company and x.profile = p.id) as parameters,
       (select count(*)::int from customer_devices d
         where d.company = p.company and d.profile = p.id and d.state <> 'retired') as modems
     from provisioning_profiles p
     where (?::uuid[] is null or p.company = any(?::uuid[])) and (?::uuid is null or p.company = ?)
     order by p.is_active desc, p.name, p.id limit 500`,
    [
      ...(companies === 'all' ? [null, null] : [companies, companies]),
      company ?? null,
      company ?? null,
    ],
  );
  return rows;
};

export const showProfile = async (knex: Knex, actor: Actor, id: string) => {
  const profile = await knex('provisioning_profiles').where({ id }).first();
  assertOwn(actor, profile, {
    collection: 'provisioning_profiles',
    id,
    capability: SEES_PROFILES,
  });
  const parameters = await knex('provisioning_parameters')
    .where({ company: profile.company, profile: id })
    .orderBy([{ column: 'position' }, { column: 'id' }]);
  return {
    id,
    company: profile.company,
    version: profile.version,
    name: profile.name,
    manufacturer: profile.manufacturer,
    productClass: profile.product_class,
    dataModel: profile.data_model,
    macPath: profile.mac_path,
    notes: profile.notes,
    isActive: profile.is_active,
    parameters: parameters.map((one) => ({
      group: one.step,
      use: one.used_for,
      path: one.path,
      template: one.template,
      kind: one.value_kind,
      check: one.proof,
    })),
  };
};
