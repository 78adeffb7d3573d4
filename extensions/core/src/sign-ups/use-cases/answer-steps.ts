import { dayIn } from '../../../../domain/kernel/time.ts';
import { isPriceKept } from '../../../../domain/sign-ups/index.ts';
import { offersFor } from '../../plans/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { countryOf, withPhones } from '../../platform/phones.ts';
import { freeHold, holdOf, holdPort, holdsTooMany } from '../holds.ts';
import { openUnordered } from '../open-sign-up.ts';
import { type AgreedPrice, findPlace, type SignUpRow } from '../rows.ts';
import { signUpCompany } from '../settings.ts';
import { freeSlots, installationMinutes } from '../slots.ts';

/** How far a sign-up has come, whatever is changed behind. */
const ORDER = ['started', 'plan', 'details', 'slot', 'agreement'];
const further = (now: string, reached: string): string =>
  ORDER.indexOf(now) > ORDER.indexOf(reached) ? now : reached;

export const patch = async (
  ctx: UseCaseContext,
  { id }: Pick<SignUpRow, 'id'>,
  values: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('sign_ups')
    .where({ id })
    .update({ ...values, updated_at: ctx.now });
  await noteChange(ctx, {
    ...{ collection: 'sign_ups', action: 'update', ids: [id], revisions: false },
  });
};

/** Whose time is over holds a port again where one is free. Reading a page never does. */
export const keepHold = async (ctx: UseCaseContext, row: SignUpRow): Promise<void> => {
  if (await holdOf(ctx, row)) return;
  const { company, address, network_hash: network } = row;
  if (network && (await holdsTooMany(ctx, { company, address, network })))
    throw refusal('SIGN_UP_TOO_MANY', 429);
  const { settings } = await signUpCompany(ctx.trx, row.company);
  const hold = await holdPort(ctx, {
    ...{ company: row.company, address: row.address, signUp: row.id },
    minutes: settings.holdMinutes,
  });
  if (!hold) throw refusal('SIGN_UP_FULL', 409);
};

/** Errors: SIGN_UP_PLAN_UNKNOWN (422) for a plan that has no price there today, or is not for everybody. */
export const choosePlan = async (
  ctx: UseCaseContext,
  token: string | undefined,
  plan: string,
): Promise<void> => {
  const row = await openUnordered(ctx, token);
  await keepHold(ctx, row);
  const price = await publicPrice(ctx, row, plan);
  await patch(ctx, row, {
    ...{ plan, price: JSON.stringify(price), priced_at: ctx.now },
    state: further(row.state, 'plan'),
  });
};

const publicPrice = async (
  ctx: UseCaseContext,
  { company, address, language }: SignUpRow,
  plan: string,
): Promise<AgreedPrice> => {
  const { timeZone } = await signUpCompany(ctx.trx, company);
  const [offer] = await offersFor(ctx.trx, {
    ...{ company, address, plans: [plan], language, publicOnly: true },
    onDate: dayIn(ctx.now, timeZone),
  });
  if (!offer) throw refusal('SIGN_UP_PLAN_UNKNOWN', 422, {}, { field: 'plan' });
  const { name, code, promotion, price } = offer;
  return { name, code, promotion, price };
};

export const hasKeptPrice = async (ctx: UseCaseContext, row: SignUpRow): Promise<boolean> =>
  isPriceKept(row.priced_at, ctx.now, (await holdOf(ctx, row))?.kind === 'kept');

/** A price that was chosen too long ago is that of today again. Error: SIGN_UP_PLAN_UNKNOWN (422). */
export const priceAgain = async (ctx: UseCaseContext, row: SignUpRow): Promise<SignUpRow> => {
  if (!row.plan || (await hasKeptPrice(ctx, row))) return row;
  const price = await publicPrice(ctx, row, row.plan);
  await patch(ctx, row, { price: JSON.stringify(price), priced_at: ctx.now });
  return { ...row, price, priced_at: ctx.now };
};

export type Details = { name: string; email: string; phone: string };

/** A new e-mail address has to be verified again. */
export const giveDetails = async (
  ctx: UseCaseContext,
  token: string | undefined,
  details: Details,
): Promise<void> => {
  const row = await openUnordered(ctx, token);
  await keepHold(ctx, row);
  const isOther = row.email !== details.email;
  const values = withPhones(
    'sign_ups',
    { ...details },
    await countryOf(ctx.trx, row.company),
  ) as Record<string, unknown>;
  await patch(ctx, row, {
    ...values,
    ...(isOther && { email_verified_at: null, code_hash: null, code_expires_at: null }),
    state: further(row.state, 'details'),
  });
};

/** Errors: SIGN_UP_SLOT_TAKEN (409) for a time at which nobody is free any more. */
export const chooseSlot = async (
  ctx: UseCaseContext,
  token: string | undefined,
  startsAt: Date,
): Promise<void> => {
  const row = await openUnordered(ctx, token);
  await keepHold(ctx, row);
  const slot = await freeSlotAt(ctx, row, startsAt);
  await patch(ctx, row, {
    slot_starts_at: new Date(slot.startsAt),
    slot_ends_at: new Date(slot.endsAt),
    technician: slot.technician,
    state: further(row.state, 'slot'),
  });
};

/** Who is free at that time, asked of the board now. */
export const freeSlotAt = async (ctx: UseCaseContext, row: SignUpRow, startsAt: Date) => {
  const company = await signUpCompany(ctx.trx, row.company);
  const place = await findPlace(ctx.trx, row.company, row.address);
  if (!place) throw refusal('SIGN_UP_NOT_HERE', 409);
  const free = await freeSlots(ctx.trx, {
    ...{ company, place, language: row.language, now: ctx.now, at: startsAt },
    minutes: await installationMinutes(ctx.trx, company),
  });
  const slot = free.find((one) => Date.parse(one.startsAt) === startsAt.getTime());
  if (!slot) throw refusal('SIGN_UP_SLOT_TAKEN', 409, {}, { field: 'startsAt' });
  return slot;
};

/** Given up by the customer: the port is free at once. The lead stays, without a hold. */
export const cancelSignUp = async (
  ctx: UseCaseContext,
  token: string | undefined,
): Promise<void> => {
  const row = await openUnordered(ctx, token);
  await freeHold(ctx, { company: row.company, id: row.id, reason: 'cancelled' });
  await patch(ctx, row, { state: 'lost', lost_reason: 'cancelled' });
};
