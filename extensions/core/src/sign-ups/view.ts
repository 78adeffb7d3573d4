import { z } from 'zod';
import { addressLine, townLine } from '../../../domain/addresses/index.ts';
import { SIGN_UP_STATES } from '../../../domain/sign-ups/index.ts';
import { choiceOf, instant } from '../platform/answer-shapes.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { shownCard } from '../payments/index.ts';
import { cardGiven, contentOf, currentAgreement } from './agreement.ts';
import { holdOf } from './holds.ts';
import { findPlace, type SignUpRow } from './rows.ts';
import { signUpCompany } from './settings.ts';

const text = z.string().nullable();
export const amount = z.object({ netMinor: z.int(), taxMinor: z.int(), totalMinor: z.int() });
export const shownPrice = z.object({
  currency: z.string(),
  monthlyNow: amount,
  promotionMonths: z.int().nullable(),
  monthlyAfter: amount,
  oneTime: amount,
  regularOneTime: amount,
  taxes: z.array(z.string()),
});

export const signUpView = z.object({
  state: choiceOf(SIGN_UP_STATES),
  language: z.enum(['en', 'ms', 'fr']),
  company: z.object({ name: z.string(), phone: text, email: text, timeZone: z.string() }),
  address: z.object({ line: z.string(), town: z.string(), fibreId: z.string() }),
  plan: z.object({ id: z.uuid(), name: z.string(), price: shownPrice }).nullable(),
  details: z.object({ name: z.string(), email: z.string(), phone: z.string() }).nullable(),
  slot: z.object({ startsAt: instant, endsAt: instant }).nullable(),
  /** Until when the port is held; null when its time is over. */
  heldUntil: instant.nullable(),
  /** Whether a card is asked for, and the one that was given. */
  payment: z.object({ asksCard: z.boolean(), card: shownCard.nullable() }),
  agreement: z.object({ sha256: z.string() }).nullable(),
  /** Whether a code by mail is asked for before the signature. */
  needsCode: z.boolean(),
  /** Whether a copy of what was signed goes out by mail. */
  isMailed: z.boolean(),
  order: z.object({ number: z.string() }).nullable(),
});

type Price = z.output<typeof shownPrice>;
type Priced = Omit<Price, 'taxes'> & { taxes: { name: string }[] };

export const priceShown = ({ taxes, ...price }: Priced): Price => ({
  currency: price.currency,
  monthlyNow: price.monthlyNow,
  promotionMonths: price.promotionMonths,
  monthlyAfter: price.monthlyAfter,
  oneTime: price.oneTime,
  regularOneTime: price.regularOneTime,
  taxes: taxes.map(({ name }) => name),
});

/** What its page shows of a sign-up. */
export const viewOf = async (
  ctx: UseCaseContext,
  row: SignUpRow,
  { canMail, takesCards }: { canMail: boolean; takesCards: boolean },
) => {
  const [company, place, hold, { key }] = [
    await signUpCompany(ctx.trx, row.company),
    await findPlace(ctx.trx, row.company, row.address),
    await holdOf(ctx, row),
    await contentOf(ctx.trx, row),
  ];
  const agreement = await currentAgreement(ctx.trx, row, key);
  const order = row.work_order
    ? ((await ctx.trx('work_orders').where({ id: row.work_order }).first('number')) as {
        number: string;
      })
    : null;
  return {
    ...{ state: row.state, language: row.language },
    company: {
      ...{ name: company.name, phone: company.phone, email: company.email },
      timeZone: company.timeZone,
    },
    address: {
      line: place ? addressLine(place) : '',
      town: place ? townLine(place) : '',
      fibreId: place?.fibreId ?? '',
    },
    plan:
      row.plan && row.price
        ? { id: row.plan, name: row.price.name, price: priceShown(row.price.price) }
        : null,
    details: row.name ? { name: row.name, email: row.email ?? '', phone: row.phone ?? '' } : null,
    slot:
      row.slot_starts_at && row.slot_ends_at
        ? { startsAt: row.slot_starts_at, endsAt: row.slot_ends_at }
        : null,
    heldUntil: hold?.heldUntil ?? null,
    payment: {
      asksCard: takesCards && company.settings.asksCard,
      card: await cardGiven(ctx.trx, row),
    },
    agreement: agreement && { sha256: agreement.sha256 },
    needsCode: canMail && !row.email_verified_at,
    isMailed: canMail,
    order: order && { number: order.number },
  };
};
