import type { Knex } from 'knex';
import { type Actor, personasIn } from '../platform/actor.ts';
import { forbidden } from '../platform/errors.ts';

type NewRow = { collection: string; company: string; fields: readonly string[] };

const isRestricted = (actor: Actor): boolean => actor.userId !== null && !actor.isPlatformAdmin;

/**
 * Whether the caller may create this row in this company. Directus knows only that he may create
 * somewhere: a dispatcher of one company who audits another could else write in the other.
 */
export const assertMayCreate = async (
  knex: Knex,
  actor: Actor,
  { collection, company, fields }: NewRow,
): Promise<void> => {
  if (!isRestricted(actor)) return;
  const templates = (await knex('persona_templates')
    .withSchema('fieldwright')
    .where({ collection, action: 'create' })
    .whereIn('persona', personasIn(actor, company))
    .select('fields')) as { fields: string }[];
  const allowed = new Set(templates.flatMap((template) => template.fields.split(',')));
  const mayUse = (field: string) => field === 'company' || allowed.has('*') || allowed.has(field);
  if (templates.length === 0 || !fields.every(mayUse)) throw forbidden();
};
