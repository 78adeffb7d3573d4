import type { Knex } from 'knex';
import { refusal } from '../platform/errors.ts';

/** The site that files are said to be for, which must be one of the company. */
export const siteForIntake = async (
  knex: Knex,
  company: string,
  site: string | undefined,
): Promise<string | null> => {
  if (!site) return null;
  const found = await knex('sites').where({ id: site, company }).first('id');
  if (found) return site;
  throw refusal('INTAKE_SITE_UNKNOWN', 422, {}, { field: 'site' });
};
