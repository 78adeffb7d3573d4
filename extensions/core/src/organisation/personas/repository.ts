import type { Knex } from 'knex';
import type { Grant, Persona } from '../../../../domain/organisation/index.ts';

export type PersonaRow = {
  id: string;
  code: Persona;
  label: string;
  note: string | null;
  owner: string | null;
  icon: string;
  may_use_studio: boolean;
  home: string | null;
  acts_as: string | null;
  capabilities: string[];
  is_shipped: boolean;
  version: number;
};

export type KeptGrant = Grant & { id: string; persona: Persona };
type GrantRow = Omit<KeptGrant, 'fields' | 'permissions'> & {
  fields: string;
  permissions: Grant['permissions'] | null;
};

export const grantsOf = async (knex: Knex, personas: readonly Persona[]): Promise<KeptGrant[]> => {
  const rows = (await knex('persona_templates')
    .whereIn('persona', [...personas])
    .orderBy(['collection', 'action'])
    .select(
      'id',
      'persona',
      'collection',
      'action',
      'fields',
      'permissions',
      'validation',
      'presets',
    )) as GrantRow[];
  return rows.map((row) => ({
    ...row,
    permissions: row.permissions ?? {},
    fields: row.fields.split(','),
  }));
};

/** Personas that every company has. */
export const sharedPersonas = async (knex: Knex): Promise<Persona[]> => {
  const rows = (await knex('personas').whereNull('owner').select('code')) as { code: Persona }[];
  return rows.map(({ code }) => code);
};

export const findPersona = (knex: Knex, id: string): Promise<PersonaRow | undefined> =>
  knex('personas').where({ id }).first<PersonaRow | undefined>();
