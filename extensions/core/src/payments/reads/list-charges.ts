import type { Knex } from 'knex';
import type { ChargeReason, ChargeState } from '../../../../domain/payments/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import type { ShownCard } from '../rows.ts';

export const CHARGE_LISTS = ['attention', 'pending', 'paid', 'all'] as const;
export type ChargeList = (typeof CHARGE_LISTS)[number];

const PAGE = 50;
const WHICH: Record<ChargeList, string> = {
  attention: `h.state in ('declined', 'needs_customer')`,
  pending: `h.state = 'pending'`,
  paid: `h.state = 'succeeded'`,
  all: 'true',
};

type Asked = {
  company?: string | undefined;
  search?: string | undefined;
  show: ChargeList;
  offset: number;
};
type Listed = {
  id: string;
  state: ChargeState;
  reason: ChargeReason | null;
  reasonCode: string | null;
  customer: string;
  customerName: string;
  workOrder: string | null;
  orderNumber: string | null;
  description: string;
  amountMinor: number;
  currency: string;
  attempt: number;
  createdAt: Date;
  paidAt: Date | null;
  mailedAt: Date | null;
  cancelReason: string | null;
} & { [Part in keyof ShownCard]: ShownCard[Part] | null };

const LISTED = `h.id, h.state, h.reason, h.reason_code as "reasonCode", h.customer,
  k.name as "customerName", h.work_order as "workOrder", o.number as "orderNumber", h.description,
  h.amount_minor::float8 as "amountMinor", h.currency, h.attempt, h.created_at as "createdAt",
  h.paid_at as "paidAt", h.mailed_at as "mailedAt", h.cancel_reason as "cancelReason",
  m.brand, m.last4, m.expiry_month as "expiryMonth", m.expiry_year as "expiryYear"
from charges h
join customers k on k.company = h.company and k.id = h.customer
left join work_orders o on o.company = h.company and o.id = h.work_order
left join payment_methods m on m.company = h.company and m.id = h.payment_method`;

const shown = ({ brand, last4, expiryMonth, expiryYear, ...row }: Listed) => ({
  ...row,
  card:
    brand !== null && last4 !== null && expiryMonth !== null && expiryYear !== null
      ? { brand, last4, expiryMonth, expiryYear }
      : null,
});
export type ShownCharge = ReturnType<typeof shown>;

/** Charges of a company, the latest first, fifty at a time. */
export const listCharges = async (knex: Knex, actor: Actor, asked: Asked) => {
  const own = companiesWithCapability(actor, 'payments');
  const company = (await knex('companies')
    .where({ is_active: true })
    .modify((query) => {
      if (own !== 'all') void query.whereIn('id', own);
      if (asked.company) void query.where({ id: asked.company });
    })
    .orderByRaw(`kind <> 'operator', name`)
    .first('id', 'time_zone as timeZone')) as { id: string; timeZone: string } | undefined;
  const none = { attention: 0, pending: 0, paid: 0, all: 0 };
  if (!company) return { company: null, timeZone: 'UTC', rows: [], hasMore: false, counts: none };
  const words = (asked.search ?? '').trim().toLowerCase();
  const found = `(:words = '' or position(:words in lower(concat_ws(' ', k.name, o.number, m.last4, h.description))) > 0)`;
  const counted = CHARGE_LISTS.map(
    (name) => `(count(*) filter (where ${WHICH[name]}))::int as ${name}`,
  );
  const [{ rows }, counts] = await Promise.all([
    knex.raw<{ rows: Listed[] }>(
      `select ${LISTED} where h.company = :company and ${WHICH[asked.show]} and ${found}
       order by h.created_at desc, h.id desc limit :most offset :offset`,
      { company: company.id, words, most: PAGE + 1, offset: asked.offset },
    ),
    knex.raw<{ rows: (typeof none)[] }>(
      `select ${counted.join(', ')} from charges h where h.company = ?`,
      [company.id],
    ),
  ]);
  return {
    ...{ company: company.id, timeZone: company.timeZone },
    rows: rows.slice(0, PAGE).map(shown),
    hasMore: rows.length > PAGE,
    counts: counts.rows[0] ?? none,
  };
};

/** What the page of a sign-up shows of its payment. */
export const paymentOf = async (
  knex: Knex,
  { company, signUp }: { company: string; signUp: string },
) => {
  const card = (await knex('payment_methods as m')
    .join('payment_customers as p', 'p.id', 'm.payment_customer')
    .where({ 'p.company': company, 'p.sign_up': signUp, 'm.removed_at': null })
    .first(
      'm.brand',
      'm.last4',
      'm.expiry_month as expiryMonth',
      'm.expiry_year as expiryYear',
    )) as ShownCard | undefined;
  const { rows } = await knex.raw<{ rows: Listed[] }>(
    `select ${LISTED} join payment_customers p on p.company = h.company and p.id = h.payment_customer
     where h.company = ? and p.sign_up = ? order by h.created_at desc limit 1`,
    [company, signUp],
  );
  const [charge] = rows;
  return { card: card ?? null, charge: charge ? shown(charge) : null };
};
