import type { Knex } from 'knex';
import type { AddressState } from '../../../domain/addresses/index.ts';
import type { PlanPrice } from '../../../domain/plans/index.ts';
import type { SignUpState } from '../../../domain/sign-ups/index.ts';
import type { Language } from '../../../domain/words/index.ts';

/** Frozen with the agreement. */
export type AgreedPrice = {
  name: string;
  code: string;
  promotion: string | null;
  price: PlanPrice;
};

export type SignUpRow = {
  id: string;
  company: string;
  address: string;
  plan: string | null;
  state: SignUpState;
  language: Language;
  name: string | null;
  email: string | null;
  phone: string | null;
  price: AgreedPrice | null;
  priced_at: Date | null;
  slot_starts_at: Date | null;
  slot_ends_at: Date | null;
  technician: string | null;
  code_hash: string | null;
  code_expires_at: Date | null;
  code_tries: number;
  code_sent_at: Date | null;
  codes_sent: number;
  network_hash: string | null;
  email_verified_at: Date | null;
  seen_at: Date | null;
  ordered_at: Date | null;
  lost_reason: string | null;
  customer: string | null;
  work_order: string | null;
  created_at: Date;
};

export type SignUpPlace = {
  id: string;
  fibreId: string;
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
  state: AddressState;
  lat: number | null;
  lng: number | null;
  building: string | null;
  buildingName: string | null;
  needsSenior: boolean | null;
  opens: string | null;
  closes: string | null;
};

const PLACE = `select a.id, a.fibre_id as "fibreId", a.civic_number as civic, a.civic_suffix as suffix,
  a.unit, s.label as street, t.name as town, t.region, a.postcode, a.state,
  coalesce(a.lat, b.lat)::float8 as lat, coalesce(a.lng, b.lng)::float8 as lng,
  a.building, b.name as "buildingName", b.requires_senior as "needsSenior",
  left(b.opens::text, 5) as opens, left(b.closes::text, 5) as closes
from addresses a
join address_streets s on s.company = a.company and s.id = a.street
join address_towns t on t.company = s.company and t.id = s.town
left join buildings b on b.company = a.company and b.id = a.building
where a.company = :company and (a.id::text = :address or a.fibre_id = :address)`;

/** By id or fibre id. */
export const findPlace = async (
  knex: Knex,
  company: string,
  address: string,
): Promise<SignUpPlace | undefined> =>
  (await knex.raw<{ rows: SignUpPlace[] }>(PLACE, { company, address })).rows[0];

/** Whether the address is taken: an order is under way or a service is running. */
export const isTaken = async (knex: Knex, company: string, address: string): Promise<boolean> =>
  (await knex('subscriptions')
    .where({ company, address })
    .whereIn('state', ['ordered', 'active'])
    .first('id')) !== undefined;
