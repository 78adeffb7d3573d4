import type { Knex } from 'knex';
import { personaCode } from '../../extensions/domain/organisation/personas.ts';
import type { OwnPersonaSeed, WayOfWorking } from '../kinds/types.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

const MARK_LENGTH = 6;

/** Code of a persona that a company begins with because of its kind. */
export const ownPersonaCode = (company: string, label: string): string =>
  personaCode(label, company.replaceAll('-', '').slice(0, MARK_LENGTH));

/** Rights as a shipped persona has them, for these collections. */
const copyRights = async (
  trx: Knex,
  code: string,
  { from, collections, actions = ['read'] }: OwnPersonaSeed['rights'][number],
): Promise<void> => {
  await trx.raw(
    `insert into persona_templates
       (id, persona, collection, action, permissions, validation, presets, fields)
     select gen_random_uuid(), ?, collection, action, permissions, validation, presets, fields
     from persona_templates
     where persona = ? and collection = any(?::text[]) and action = any(?::text[])
     on conflict do nothing`,
    [code, from, [...collections], [...actions]],
  );
};

/** Personas of the company's own, from then on its administrator's to change. */
export const seedPersonas = async (
  trx: Knex,
  company: string,
  { personas = [] }: WayOfWorking,
): Promise<void> => {
  for (const { rights, ...persona } of personas) {
    const code = ownPersonaCode(company, persona.label);
    const id = seedId(company, 'persona', persona.label);
    await insertMissing(trx, 'personas', [
      { ...persona, id, code, owner: company, is_shipped: false },
    ]);
    for (const right of rights) await copyRights(trx, code, right);
  }
};
