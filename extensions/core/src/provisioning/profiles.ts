import type { Knex } from 'knex';
import {
  type DataModel,
  namesSecret,
  type ParameterCheck,
  type ParameterGroup,
  type ParameterUse,
  type ProfileParameter,
  type ValueKind,
} from '../../../domain/provisioning/index.ts';

export type Profile = {
  id: string;
  name: string;
  manufacturer: string;
  product_class: string | null;
  data_model: DataModel;
  mac_path: string | null;
};

/** The active profile that fits what a modem reports, the most exact first. */
const FIT = `
  select id, name, manufacturer, product_class, data_model, mac_path from provisioning_profiles
  where company = ? and is_active
    and position(lower(manufacturer) in lower(?)) > 0
    and (product_class is null or product_class = '' or lower(product_class) = lower(?))
  order by (coalesce(product_class, '') <> '') desc, length(manufacturer) desc, name limit 1`;

export const fittingProfile = async (
  knex: Knex,
  company: string,
  { manufacturer, productClass }: { manufacturer: string; productClass: string },
): Promise<Profile | undefined> =>
  (await knex.raw<{ rows: Profile[] }>(FIT, [company, manufacturer, productClass])).rows[0];

export const profileById = async (
  knex: Knex,
  company: string,
  id: string,
): Promise<Profile | undefined> =>
  knex('provisioning_profiles')
    .where({ company, id })
    .first<Profile | undefined>(
      'id',
      'name',
      'manufacturer',
      'product_class',
      'data_model',
      'mac_path',
    );

/** Where modems of the company's profiles say their MAC address. */
export const macPaths = async (knex: Knex, company: string): Promise<string[]> => {
  const rows = await knex('provisioning_profiles')
    .where({ company, is_active: true })
    .whereNotNull('mac_path')
    .distinct<{ mac_path: string }[]>('mac_path');
  return rows.map(({ mac_path: path }) => path).filter(Boolean);
};

export const parametersOf = async (
  knex: Knex,
  company: string,
  profile: string,
): Promise<ProfileParameter[]> => {
  const rows = await knex('provisioning_parameters')
    .where({ company, profile })
    .orderBy([{ column: 'position' }, { column: 'id' }])
    .select('id', 'step', 'used_for', 'path', 'template', 'value_kind', 'proof', 'is_secret');
  return rows.map((row) => ({
    id: row.id,
    group: row.step as ParameterGroup,
    use: row.used_for as ParameterUse,
    path: row.path,
    template: row.template,
    kind: row.value_kind as ValueKind,
    check: row.proof as ParameterCheck,
    isSecret: row.is_secret || namesSecret(row.template),
  }));
};
