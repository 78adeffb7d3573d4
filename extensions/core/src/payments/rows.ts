import type { Knex } from 'knex';
import type { ChargeReason, ChargeState } from '../../../domain/payments/index.ts';

export type Payer = {
  id: string;
  company: string;
  sign_up: string | null;
  customer: string | null;
  processor_customer: string | null;
  setup: string | null;
  setup_count: number;
  consented_at: Date | null;
};
const PAYER = [
  ...(['id', 'company', 'sign_up', 'customer', 'processor_customer', 'setup'] as const),
  ...(['setup_count', 'consented_at'] as const),
];

/** What staff and the customer may see of a card. */
export type ShownCard = { brand: string; last4: string; expiryMonth: number; expiryYear: number };
export type CardRow = ShownCard & { id: string; method: string };

export const findPayer = async (
  knex: Knex,
  where: { company: string } & (
    | { id: string }
    | { sign_up: string }
    | { customer: string }
    | { setup: string }
  ),
): Promise<Payer | undefined> =>
  (await knex('payment_customers')
    .where(where)
    .first(...PAYER)) as Payer | undefined;

/** The card that a payer would be charged on. */
export const liveCard = async (
  knex: Knex,
  { company, id }: Pick<Payer, 'company' | 'id'>,
): Promise<CardRow | null> =>
  ((await knex('payment_methods')
    .where({ company, payment_customer: id, removed_at: null })
    .first(
      'id',
      'processor_method as method',
      'brand',
      'last4',
      'expiry_month as expiryMonth',
      'expiry_year as expiryYear',
    )) as CardRow | undefined) ?? null;

export type ChargeRow = {
  id: string;
  company: string;
  payment_customer: string;
  payment_method: string | null;
  customer: string;
  subscription: string | null;
  work_order: string | null;
  /** `bigint` comes as text. */
  amount_minor: string;
  currency: string;
  description: string;
  state: ChargeState;
  reason: ChargeReason | null;
  attempt: number;
  asked_at: Date | null;
  intent: string | null;
  mailed_at: Date | null;
  paid_at: Date | null;
};
const CHARGE = [
  ...(['id', 'company', 'payment_customer', 'payment_method', 'customer', 'subscription'] as const),
  ...(['work_order', 'amount_minor', 'currency', 'description', 'state', 'reason'] as const),
  ...(['attempt', 'asked_at', 'intent', 'mailed_at', 'paid_at'] as const),
];

export const findCharge = async (
  knex: Knex,
  where: { id: string; company?: string } | { intent: string; company: string },
): Promise<ChargeRow | undefined> =>
  (await knex('charges')
    .where(where)
    .first(...CHARGE)) as ChargeRow | undefined;

/** Locks a charge: whatever is decided about it is decided one after the other. */
export const lockCharge = async (trx: Knex, id: string): Promise<ChargeRow | undefined> =>
  (await trx('charges')
    .where({ id })
    .forUpdate()
    .first(...CHARGE)) as ChargeRow | undefined;
