import { COMPANY_ROWS } from './scope.ts';
import { database } from '../support/database.ts';

/** A digest of every row of a company, collection by collection: what no stranger may alter. */
export const fingerprint = async (company: string): Promise<Record<string, string>> => {
  const digests: Record<string, string> = {};
  for (const { name, tenancy } of COMPANY_ROWS) {
    const column = tenancy === 'company' ? 'company' : 'id';
    const { rows } = await database().raw(
      `select count(*) || ':' || coalesce(md5(string_agg(to_jsonb(t)::text, '' order by t.id)), '')
         as digest from ?? t where t.?? = ?`,
      [name, column, company],
    );
    digests[name] = rows[0].digest;
  }
  const { rows } = await database().raw(
    `select coalesce(md5(string_agg(to_jsonb(p)::text || coalesce(t.rights, ''), '' order by p.id)), '') as digest
       from personas p
       left join lateral (
         select string_agg(to_jsonb(one)::text, '' order by one.id) as rights
           from persona_templates one where one.persona = p.code
       ) t on true
       where p.owner = ?`,
    [company],
  );
  digests.personas = rows[0].digest;
  return digests;
};
