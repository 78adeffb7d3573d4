import type { Knex } from 'knex';
import type { z } from 'zod';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { notVisible } from '../../platform/errors.ts';
import type { formList } from '../shapes.ts';

const LIST = `
select coalesce(jsonb_agg(jsonb_build_object(
    'id', f.id, 'code', f.code, 'name', f.name, 'isActive', f.is_active,
    'published', p.number, 'hasDraft', d.id is not null,
    'fields', json_array_length(coalesce(d.definition, p.definition) -> 'fields'),
    'uses', (select count(*) from form_uses u where u.company = f.company and u.form = f.id),
    'answers', a.n, 'lastAnswerAt', a.last) order by lower(f.name), f.id), '[]') as forms
from forms f
left join form_versions p on p.company = f.company and p.form = f.id and p.status = 'published'
left join form_versions d on d.company = f.company and d.form = f.id and d.status = 'draft'
left join lateral (select count(*) as n, max(x.submitted_at) as last from form_answers x
  where x.company = f.company and x.form = f.id and x.status = 'submitted') a on true
where f.company = ?`;

/** Forms of a company with what is to be known of each. Errors: FORBIDDEN. */
export const listForms = async (
  knex: Knex,
  actor: Actor,
  company: string,
): Promise<z.infer<typeof formList>> => {
  if (!hasCapability(actor, company, 'orders-read')) throw notVisible('companies', company);
  const { rows } = await knex.raw<{ rows: [z.infer<typeof formList>] }>(LIST, [company]);
  return { forms: rows[0].forms };
};
