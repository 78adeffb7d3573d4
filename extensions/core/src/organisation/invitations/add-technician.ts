import type { Place } from '../../../../domain/organisation/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { countryOf, withPhones } from '../../platform/phones.ts';

export type NewTechnician = {
  name: string;
  phone?: string | null | undefined;
  /** Where the days of the person begin. */
  home?: Place | null | undefined;
};

/** `T07` after `T06`: the first number that nobody has, below those that people gave themselves. */
const freeCode = async ({ trx }: UseCaseContext, company: string): Promise<string> => {
  // Two who invite at once would find the same number: the company's turn is taken.
  await trx('companies').where({ id: company }).forNoKeyUpdate().first('id');
  const rows = await trx('technicians').where({ company }).select<{ code: string }[]>('code');
  const taken = new Set(rows.map(({ code }) => code));
  let number = 1;
  const codeOf = (one: number): string => `T${String(one).padStart(2, '0')}`;
  while (taken.has(codeOf(number))) number += 1;
  return codeOf(number);
};

/** A record that can be planned at once and becomes the person's when he joins. */
export const addTechnician = async (
  ctx: UseCaseContext,
  {
    company,
    site,
    name,
    phone = null,
    home = null,
  }: NewTechnician & { company: string; site: string | null },
): Promise<string> => {
  const code = await freeCode(ctx, company);
  const row = {
    company,
    code,
    name,
    phone,
    site,
    home_lat: home?.lat ?? null,
    home_lng: home?.lng ?? null,
  };
  const country = await countryOf(ctx.trx, company);
  const [id] = await bulkInsert(ctx, {
    collection: 'technicians',
    rows: [withPhones('technicians', row, country)],
  });
  return id as string;
};
