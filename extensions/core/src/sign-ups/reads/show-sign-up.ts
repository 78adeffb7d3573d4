import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { paymentOf } from '../../payments/index.ts';
import { assertOwn } from '../../platform/own-row.ts';
import type { AgreedPrice } from '../rows.ts';
import { LISTED, LISTED_JOINS, listedOf, type ListedRow } from './list-sign-ups.ts';

type Row = ListedRow & {
  language: string;
  verifiedAt: Date | null;
  slotStartsAt: Date | null;
  slotEndsAt: Date | null;
  lostReason: string | null;
  price: AgreedPrice | null;
  customer: string | null;
  workOrder: string | null;
  holdKind: 'funnel' | 'order' | null;
  splitter: string | null;
  port: number | null;
  timeZone: string;
};

const ONE = `select ${LISTED}, u.language, u.email_verified_at as "verifiedAt",
  u.slot_starts_at as "slotStartsAt", u.slot_ends_at as "slotEndsAt", u.lost_reason as "lostReason",
  u.price, u.customer, u.work_order as "workOrder", sp.name as splitter, p.number as port,
  c.time_zone as "timeZone"
from sign_ups u join companies c on c.id = u.company ${LISTED_JOINS}
left join splitter_ports p on p.company = h.company and p.id = h.splitter_port
left join splitters sp on sp.company = p.company and sp.id = p.splitter
where u.id = ?`;

const signed = async (knex: Knex, { company, id }: Row) =>
  (await knex('agreements as a')
    .join('agreement_signatures as s', 's.agreement', 'a.id')
    .where({ 'a.company': company, 'a.sign_up': id })
    .first(
      'a.pdf',
      'a.pdf_sha256 as sha256',
      's.signed_at as signedAt',
      's.name as signer',
      knex.raw(`s.evidence->>'kind' as kind`),
      knex.raw(`s.evidence->>'channel' as channel`),
      's.position',
      's.row_sha256 as rowSha256',
    )) as
    | {
        pdf: string;
        sha256: string;
        signedAt: Date;
        signer: string;
        kind: string;
        channel: string;
        position: number;
        rowSha256: string;
      }
    | undefined;

export const showSignUp = async (knex: Knex, actor: Actor, id: string) => {
  const { rows } = await knex.raw<{ rows: Row[] }>(ONE, [id]);
  const [row] = rows;
  assertOwn(actor, row, { collection: 'sign_ups', id, capability: 'sign-ups' });
  const price = row.price?.price;
  return {
    ...listedOf(row),
    ...{ company: row.company, timeZone: row.timeZone, language: row.language },
    ...{ fibreId: row.fibreId, addressId: row.addressId, verifiedAt: row.verifiedAt },
    ...{ slotStartsAt: row.slotStartsAt, slotEndsAt: row.slotEndsAt, lostReason: row.lostReason },
    price: price
      ? {
          currency: price.currency,
          monthlyMinor: price.monthlyNow.totalMinor,
          monthlyAfterMinor: price.monthlyAfter.totalMinor,
          promotionMonths: price.promotionMonths,
          oneTimeMinor: price.oneTime.totalMinor,
        }
      : null,
    ...{ customer: row.customer, workOrder: row.workOrder },
    hold:
      row.heldUntil && row.holdKind && row.splitter && row.port !== null
        ? {
            ...{ kind: row.holdKind, heldUntil: row.heldUntil },
            ...{ splitter: row.splitter, port: row.port },
          }
        : null,
    agreement: (await signed(knex, row)) ?? null,
    payment: await paymentOf(knex, { company: row.company, signUp: row.id }),
  };
};
