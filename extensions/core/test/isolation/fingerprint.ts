import { COMPANY_ROWS } from './scope.ts';
import { database } from '../support/database.ts';

const PERSONAS_WITH_RIGHTS = `
  select 'personas' as name,
         coalesce(md5(string_agg(to_jsonb(p)::text || coalesce(t.rights, ''), '' order by p.id)), '') as digest
    from personas p
    left join lateral (
      select string_agg(to_jsonb(one)::text, '' order by one.id) as rights
        from persona_templates one where one.persona = p.code
    ) t on true
   where p.owner = :company`;

/** One question for all collections, asked before and after each matrix of probes. A field that another test
 * gives to a collection meanwhile is empty, and no change. */
const DIGESTS = [
  ...COMPANY_ROWS.map(
    ({ name, tenancy }) => `
  select '${name}' as name,
         count(*) || ':' || coalesce(md5(string_agg(jsonb_strip_nulls(to_jsonb(t))::text, '' order by t.id)), '') as digest
    from "${name}" t where t.${tenancy === 'company' ? 'company' : 'id'} = :company`,
  ),
  PERSONAS_WITH_RIGHTS,
].join(' union all ');

/** A digest of every row of a company, collection by collection: what no stranger may alter. */
export const fingerprint = async (company: string): Promise<Record<string, string>> => {
  const { rows } = await database().raw<{ rows: { name: string; digest: string }[] }>(DIGESTS, {
    company,
  });
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
};
