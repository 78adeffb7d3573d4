import { addressLine, townLine } from '../../../../domain/addresses/index.ts';
import { assignTechnician } from '../../dispatch/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { countryOf, withPhones } from '../../platform/phones.ts';
import { adoptPayer } from '../../payments/index.ts';
import { prepareDevice } from '../../provisioning/index.ts';
import { createOrder } from '../../work/index.ts';
import { contentOf, currentAgreement } from '../agreement.ts';
import { holdForOrder, holdOf } from '../holds.ts';
import { findPlace, isTaken, type SignUpPlace, type SignUpRow } from '../rows.ts';
import { signUpCompany, type SignUpCompany } from '../settings.ts';
import { type Signature, sign } from '../sign.ts';
import { mailCopy } from '../topics.ts';
import { freeSlotAt, hasKeptPrice, keepHold, patch } from './answer-steps.ts';
import { assertComplete } from './prepare-agreement.ts';

/** What is written in this order, in one transaction; a test stops it at each of them. */
export const ORDER_STEPS = [
  'hold',
  'slot',
  'customer',
  'place',
  'address',
  'work order',
  'appointment',
  'port',
  'subscription',
  'signature',
  'modem',
  'state',
  'mail',
] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];
export type AtStep = (step: OrderStep) => void;

const makeCustomer = async (ctx: UseCaseContext, row: SignUpRow): Promise<string> => {
  const values = {
    ...{ company: row.company, name: row.name, email: row.email, language: undefined },
    phones: row.phone ? [row.phone] : [],
  };
  const { language: _none, ...customer } = withPhones(
    'customers',
    values,
    await countryOf(ctx.trx, row.company),
  );
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'customers',
    rows: [{ ...customer, phones: JSON.stringify(customer.phones) }],
  });
  return id;
};

const makePlace = async (
  ctx: UseCaseContext,
  row: SignUpRow,
  { place, customer }: { place: SignUpPlace; customer: string },
): Promise<string> => {
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'service_locations',
    rows: [
      {
        ...{ company: row.company, customer, building: place.building },
        ...{ unit: place.unit, street: place.street, postcode: place.postcode, city: place.town },
        ...{ street_no: `${String(place.civic)}${place.suffix ?? ''}`, state: place.region },
        country: await countryOf(ctx.trx, row.company),
        address_text: `${addressLine(place)}, ${townLine(place)}`,
        ...{ lat: place.lat, lng: place.lng },
      },
    ],
  });
  return id;
};

const makeOrder = async (
  ctx: UseCaseContext,
  row: SignUpRow,
  made: { company: SignUpCompany; place: SignUpPlace; customer: string; location: string },
): Promise<string> => {
  const { order } = await createOrder(ctx, {
    company: row.company,
    workType: made.company.settings.workType,
    customer: made.customer,
    customerName: row.name ?? '',
    phones: row.phone ? [row.phone] : [],
    ...(row.email && { email: row.email }),
    ...(made.place.building && { building: made.place.building }),
    serviceLocation: made.location,
    addressText: `${addressLine(made.place)}, ${townLine(made.place)}`,
    ...(row.slot_starts_at && { appointmentRequestedAt: row.slot_starts_at.toISOString() }),
    ...(row.price && { packageName: row.price.name }),
    source: { kind: 'api', ref: `sign-up ${row.id}` },
  });
  return order.id;
};

/**
 * The order, at once or not at all: hold, customer, place, work order with its visit, subscription,
 * signature, modem. Asked again it changes nothing. What fails leaves the lead as it was.
 *
 * Errors: SIGN_UP_INCOMPLETE, SIGN_UP_AGREEMENT_OTHER (409) where what is agreed is not what was shown,
 * SIGN_UP_FULL, SIGN_UP_SLOT_TAKEN, SIGN_UP_NOT_HERE.
 */
export const placeOrder = async (
  ctx: UseCaseContext,
  row: SignUpRow,
  { signature, sha256, atStep = () => undefined }: PlaceInput,
): Promise<{ workOrder: string }> => {
  if (row.work_order) return { workOrder: row.work_order };
  assertComplete(row);
  // Who orders at the same company takes turns: two plans at one time are no conflict to the database.
  await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('sign-up:' || ?, 0))`, [
    row.company,
  ]);
  const company = await signUpCompany(ctx.trx, row.company);
  const place = await findPlace(ctx.trx, row.company, row.address);
  if (!place || (await isTaken(ctx.trx, row.company, row.address)))
    throw refusal('SIGN_UP_NOT_HERE', 409);
  const { key } = await contentOf(ctx.trx, row);
  const agreement = await currentAgreement(ctx.trx, row, key);
  if (!agreement || agreement.sha256 !== sha256 || !(await hasKeptPrice(ctx, row)))
    throw refusal('SIGN_UP_AGREEMENT_OTHER', 409);

  atStep('hold');
  await keepHold(ctx, row);
  const hold = await holdOf(ctx, row);
  if (!hold) throw refusal('SIGN_UP_FULL', 409);
  atStep('slot');
  const slot = await freeSlotAt(ctx, row, row.slot_starts_at as Date);
  atStep('customer');
  const customer = await makeCustomer(ctx, row);
  await adoptPayer(ctx, { company: row.company, signUp: row.id, customer });
  atStep('place');
  const location = await makePlace(ctx, row, { place, customer });
  atStep('address');
  await ctx
    .trx('addresses')
    .where({ company: row.company, id: row.address })
    .update({ service_location: location });
  atStep('work order');
  const workOrder = await makeOrder(ctx, row, { company, place, customer, location });
  atStep('appointment');
  await assignTechnician(ctx, {
    ...{ order: workOrder, technician: slot.technician, publish: company.settings.publishes },
    ...{ startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) },
  });
  atStep('port');
  await holdForOrder(ctx, {
    ...{ hold: hold.id, order: workOrder, days: company.settings.orderDays },
    visitEnds: new Date(slot.endsAt),
  });
  atStep('subscription');
  await subscribe(ctx, row, { customer, location, workOrder });
  atStep('signature');
  await sign(ctx, row, { agreement: agreement.id, pdfSha256: agreement.sha256, signature });
  atStep('modem');
  await prepareDevice(ctx, {
    company: row.company,
    workOrder,
    serviceLocation: location,
    customer,
  });
  atStep('state');
  await patch(ctx, row, {
    ...{ state: 'ordered', ordered_at: ctx.now, customer, service_location: location },
    work_order: workOrder,
  });
  atStep('mail');
  await addToOutbox(ctx, {
    ...{ company: row.company, topic: mailCopy, payload: { signUp: row.id }, key: row.id },
  });
  return { workOrder };
};

export type PlaceInput = {
  signature: Signature;
  /** Of the PDF that was shown. */
  sha256: string;
  atStep?: AtStep;
};

const subscribe = async (
  ctx: UseCaseContext,
  row: SignUpRow,
  made: { customer: string; location: string; workOrder: string },
): Promise<void> => {
  const price = row.price?.price;
  const ids = await bulkInsert(ctx, {
    collection: 'subscriptions',
    rows: [
      {
        ...{ company: row.company, customer: made.customer, service_location: made.location },
        ...{ address: row.address, plan: row.plan, sign_up: row.id, work_order: made.workOrder },
        ...{ state: 'ordered', currency: price?.currency },
        monthly_minor: price?.monthlyAfter.netMinor,
        one_time_minor: price?.oneTime.netMinor,
        price: JSON.stringify(row.price),
      },
    ],
  });
  await noteChange(ctx, { collection: 'subscriptions', action: 'update', ids, revisions: false });
};
