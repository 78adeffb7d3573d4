/**
 * What an integration does most: list orders, take one in, take a step, read rows with Directus' SDK.
 * `FIELDWRIGHT_URL` and `FIELDWRIGHT_TOKEN` say where and as whom.
 */
import { createDirectus, readItems, rest, staticToken } from '@directus/sdk';
import { connect, type Connection, FieldwrightError, type Schema } from '../src/index.ts';

type Taken = {
  /** Number of the order, `WO-2026-00017`. */
  number: string;
  status: string;
  /** Orders of the company that were read page by page. */
  listed: number;
  building: string | null;
};

/** Takes in one order, plans nothing, cancels it, and tells what was seen on the way. */
export const runExample = async (
  connection: Connection,
  { company, workType, reference }: { company: string; workType: string; reference: string },
): Promise<Taken> => {
  const fieldwright = connect(connection);

  // A key of your own makes the command safe to send again when an answer was lost.
  const order = await fieldwright.post(
    '/orders',
    {
      company,
      workType,
      serviceId: reference,
      customerName: 'Siti Contohan',
      phones: ['+60126999999'],
      addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
      source: { ref: reference },
    },
    { idempotencyKey: `order-${reference}` },
  );

  let listed = 0;
  let cursor: string | undefined;
  do {
    const page = await fieldwright.get('/orders', { company, limit: 100, cursor });
    listed += page.orders.length;
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  // What may happen next is data of the company: ask, and take a step that is offered.
  const { steps, version } = await fieldwright.get(`/orders/${order.id}/next-steps`);
  const cancel = steps.find(({ category, allowed }) => category === 'cancelled' && allowed);
  if (!cancel) throw new Error('Nothing leads to cancelled from here');
  const taken = await fieldwright.post(
    `/orders/${order.id}/transition`,
    { to: cancel.to, reason: 'Example' },
    { version },
  );

  // Rows of any collection come with the SDK of Directus and the generated Schema.
  const directus = createDirectus<Schema>(connection.url)
    .with(staticToken(connection.token))
    .with(rest());
  const [row] = await directus.request(
    readItems('work_orders', { filter: { id: { _eq: order.id } }, fields: ['number', 'building'] }),
  );

  return {
    number: taken.order.number,
    status: taken.order.status,
    listed,
    building: typeof row?.building === 'string' ? row.building : null,
  };
};

/** A refusal has a stable code; the version that was seen is compared, so nobody is overwritten. */
export const explain = (error: unknown): string =>
  error instanceof FieldwrightError ? `${error.code}: ${error.message}` : String(error);

const { FIELDWRIGHT_URL: url, FIELDWRIGHT_TOKEN: token } = process.env;
const [company, workType, reference] = process.argv.slice(2);
if (url && token && company && workType && reference) {
  runExample({ url, token }, { company, workType, reference }).then(
    console.log,
    (error: unknown) => {
      console.error(explain(error));
      process.exitCode = 1;
    },
  );
}
