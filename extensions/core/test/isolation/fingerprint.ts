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
  return digests;
};
