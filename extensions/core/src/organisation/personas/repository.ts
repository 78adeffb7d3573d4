import type { Knex } from 'knex';
import type { Grant, Persona } from '../../../../domain/organisation/index.ts';
import type { RowOf } from '../../platform/tables.ts';

export type PersonaRow = RowOf<'personas', { code: Persona; capabilities: string[] }>;

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
