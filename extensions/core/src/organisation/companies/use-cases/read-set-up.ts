import type { Knex } from 'knex';
import {
  type CompanyKind,
  type SetUpFacts,
  type SetUpItem,
  setUpItems,
} from '../../../../../domain/organisation/index.ts';
import { notVisible } from '../../../platform/errors.ts';

export type SetUp = {
  company: { id: string; key: string; name: string; kind: CompanyKind };
  /** Open invitations: people who have not come yet. */
  invited: number;
  /** Whether the company has bills, after which its currency stays. */
  isCurrencyUsed: boolean;
  items: SetUpItem[];
};

const FOR_PARTNERS: readonly CompanyKind[] = ['installer'];

type Counts = Record<
  | 'sites'
  | 'people'
  | 'invited'
  | 'technicians'
  | 'without_login'
  | 'partners'
  | 'clients'
  | 'rates'
  | 'mailboxes'
  | 'profiles'
  | 'tokens'
  | 'invoices'
  | 'orders',
  string
>;

/** One round trip; `exists` where more than one is no news. */
const COUNTS = `select
  (select count(*) from sites where company = c.id and is_active) as sites,
  (select count(distinct m."user") from memberships m where m.company = c.id and m.is_active
    and not exists (select from api_tokens t where t.company = c.id and t."user" = m."user")
    and not exists (select from technicians t where t.company = c.id and t."user" = m."user")) as people,
  (select count(*) from invitations where company = c.id and accepted_at is null
    and revoked_at is null and expires_at > now()) as invited,
  (select count(*) from technicians where company = c.id and is_active) as technicians,
  (select count(*) from technicians where company = c.id and is_active and "user" is null) as without_login,
  (select count(*) from partner_groups where company = c.id) as partners,
  (select count(*) from clients where company = c.id) as clients,
  (select count(*) from rate_cards where company = c.id) as rates,
  (select count(*) from mailboxes where company = c.id and is_active) as mailboxes,
  (select count(*) from parser_profiles where company = c.id and status = 'active') as profiles,
  (select count(*) from api_tokens where company = c.id and revoked_at is null) as tokens,
  (select count(*) from (select from work_orders where company = c.id limit 1) one) as orders,
  (select count(*) from (select from invoices where company = c.id limit 1) one) as invoices
  from companies c where c.id = ?`;

type CompanyRow = SetUp['company'] & {
  legal_name: string | null;
  address: string | null;
  logo: string | null;
};

/** What a company still needs before work can be done in it. The caller has asked the right. */
export const readSetUp = async (knex: Knex, id: string): Promise<SetUp> => {
  const row = (await knex('companies')
    .where({ id })
    .first('id', 'key', 'name', 'kind', 'legal_name', 'address', 'logo')) as CompanyRow | undefined;
  if (!row) throw notVisible('companies', id);
  const { rows } = await knex.raw<{ rows: Counts[] }>(COUNTS, [id]);
  const count = (name: keyof Counts): number => Number(rows[0]?.[name] ?? 0);
  const facts: SetUpFacts = {
    worksForPartners: FOR_PARTNERS.includes(row.kind),
    hasName: Boolean(row.legal_name?.trim() && row.address?.trim()),
    hasLogo: row.logo !== null,
    sites: count('sites'),
    people: count('people'),
    invited: count('invited'),
    technicians: count('technicians'),
    withoutLogin: count('without_login'),
    partners: count('partners'),
    clients: count('clients'),
    rates: count('rates'),
    mailboxes: count('mailboxes'),
    profiles: count('profiles'),
    tokens: count('tokens'),
    orders: count('orders'),
  };
  return {
    company: { id: row.id, key: row.key, name: row.name, kind: row.kind },
    invited: facts.invited,
    isCurrencyUsed: count('invoices') > 0,
    items: setUpItems(facts),
  };
};
