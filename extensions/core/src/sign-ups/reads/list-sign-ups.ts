import type { Knex } from 'knex';
import { addressLine } from '../../../../domain/addresses/index.ts';
import type { SignUpState } from '../../../../domain/sign-ups/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';

export const SIGN_UP_LISTS = ['leads', 'active', 'ordered', 'lost', 'all'] as const;
export type SignUpList = (typeof SIGN_UP_LISTS)[number];

const PAGE = 50;
/** Somebody whose page was used within this is still at it. */
const AT_IT = `interval '30 minutes'`;

const WHICH: Record<SignUpList, string> = {
  leads: `u.state not in ('ordered', 'lost') and u.seen_at <= now() - ${AT_IT}`,
  active: `u.state not in ('ordered', 'lost') and u.seen_at > now() - ${AT_IT}`,
  ordered: `u.state = 'ordered'`,
  lost: `u.state = 'lost'`,
  all: 'true',
};

export const LISTED = `u.id, u.company, u.state, u.name, u.email, u.phone, u.plan,
  u.price->>'name' as "planName", u.seen_at as "seenAt", u.created_at as "createdAt",
  a.id as "addressId", a.fibre_id as "fibreId", a.civic_number as civic, a.civic_suffix as suffix,
  a.unit, s.label as street, t.name as town, o.number as "orderNumber",
  h.hold_ends_at as "heldUntil", h.kind as "holdKind"`;
export const LISTED_JOINS = `
join addresses a on a.company = u.company and a.id = u.address
join address_streets s on s.company = a.company and s.id = a.street
join address_towns t on t.company = s.company and t.id = s.town
left join work_orders o on o.company = u.company and o.id = u.work_order
left join port_holds h on h.company = u.company and h.sign_up = u.id
  and h.released_at is null and h.hold_ends_at > now()`;

export type ListedRow = {
  id: string;
  company: string;
  state: SignUpState;
  name: string | null;
  email: string | null;
  phone: string | null;
  planName: string | null;
  seenAt: Date | null;
  createdAt: Date;
  addressId: string;
  fibreId: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  orderNumber: string | null;
  heldUntil: Date | null;
};

export const listedOf = (row: ListedRow) => ({
  ...{ id: row.id, state: row.state, name: row.name, email: row.email, phone: row.phone },
  ...{ address: addressLine(row), town: row.town, plan: row.planName, seenAt: row.seenAt },
  ...{ createdAt: row.createdAt, heldUntil: row.heldUntil, orderNumber: row.orderNumber },
});

/** The company that is meant: the named one, else the first among the actor's, operators first. */
export const companyMeant = async (
  knex: Knex,
  actor: Actor,
  wanted: string | undefined,
): Promise<string | null> => {
  const own = companiesWithCapability(actor, 'sign-ups');
  const row = (await knex('companies')
    .where({ is_active: true })
    .modify((query) => {
      if (own !== 'all') void query.whereIn('id', own);
      if (wanted) void query.where({ id: wanted });
    })
    .orderByRaw(`kind <> 'operator', name`)
    .first('id')) as { id: string } | undefined;
  return row?.id ?? null;
};

export const listSignUps = async (
  knex: Knex,
  actor: Actor,
  {
    company: wanted,
    show,
    offset,
  }: { company?: string | undefined; show: SignUpList; offset: number },
) => {
  const company = await companyMeant(knex, actor, wanted);
  const none = Object.fromEntries(SIGN_UP_LISTS.map((name) => [name, 0])) as Record<
    SignUpList,
    number
  >;
  if (company === null) return { company, rows: [], hasMore: false, counts: none, waiting: 0 };
  const counted = SIGN_UP_LISTS.map(
    (name) => `(count(*) filter (where ${WHICH[name]}))::int as ${name}`,
  );
  const [{ rows }, counts, waiting] = await Promise.all([
    knex.raw<{ rows: ListedRow[] }>(
      `select ${LISTED} from sign_ups u ${LISTED_JOINS}
       where u.company = ? and ${WHICH[show]} order by u.seen_at desc, u.id limit ? offset ?`,
      [company, PAGE + 1, offset],
    ),
    knex.raw<{ rows: Record<SignUpList, number>[] }>(
      `select ${counted.join(', ')} from sign_ups u where u.company = ?`,
      [company],
    ),
    knex('port_waiting').where({ company, closed_at: null }).count<{ count: string }[]>('*'),
  ]);
  return {
    company,
    rows: rows.slice(0, PAGE).map(listedOf),
    hasMore: rows.length > PAGE,
    counts: counts.rows[0] ?? none,
    waiting: Number(waiting[0]?.count ?? 0),
  };
};
