import { expect, test } from '@playwright/test';
import { startStandIn, type StandIn } from '../../extensions/core/test/stripe/stand-in.ts';
import { environment } from './support/environment.ts';
import { createFibreShop, type FibreShop } from './support/fibre-shop.ts';
import { asAdmin } from './support/field-company.ts';
import { lookAt } from './support/look.ts';

/* A stranger with a phone: from an address to a line that works, and the card that is charged then. */

let shop: FibreShop;
let standIn: StandIn;
test.beforeAll(async () => {
  standIn = await startStandIn({ port: Number(new URL(environment.cards).port) });
  standIn.deliverTo(`${environment.url}/api/payments/stripe/webhook`);
  shop = await createFibreShop();
});
test.afterAll(async () => {
  await standIn.stop();
  await shop.close();
});

type Step = { to: string; category: string; allowed: boolean };

/** By the steps of the lifecycle, passing over what is missing. */
const complete = async (order: string): Promise<void> => {
  for (let step = 0; step < 8; step += 1) {
    const { steps } = await asAdmin<{ steps: { category: string; steps: Step[] } }>(
      `/api/orders/${order}/page`,
    );
    if (steps.category === 'done') return;
    const next = steps.steps.find(({ category }) => category !== 'cancelled');
    const why = { reason: 'Trial', remark: 'Trial', override: next?.allowed === false };
    await asAdmin(`/api/orders/${order}/transition`, { to: next?.to, ...why });
  }
};

test('an address, a plan, a time, a card and a name make an order, and later a charge', async ({
  page,
}) => {
  await page.goto(`${environment.url}/portal/order?company=${shop.id}`);
  await page.getByLabel('Where do you live?').fill('7 Jalan Gentain, Puchong');
  await page.getByRole('button', { name: /7 Jalan Gentian/ }).click();
  await expect(page.getByText('Fibre 500')).toBeVisible();
  await lookAt(page, 'order-plan');
  await page.getByRole('button', { name: 'Choose' }).click();

  await page.getByLabel('Full name').fill('Hana Contoh');
  await page.getByLabel('E-mail').fill('hana@example.com');
  await page.getByLabel('Telephone').fill('012-699 9999');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: '10:00' }).first().click();

  await expect(page.getByText('Nothing is charged now.')).toBeVisible();
  await page.getByLabel('Card number').fill('4000 0000 0000 0002');
  await page.getByLabel('Expiry').fill('12 / 34');
  await page.getByLabel('CVC').fill('123');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Save the card' }).click();
  await expect(page.getByText('Your card was declined.')).toBeVisible();
  await lookAt(page, 'order-card');
  await page.getByLabel('Card number').fill('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Save the card' }).click();

  // The port is held while he reads: a reload finds him where he was.
  await expect(page.getByText('With Visa ···· 4242.', { exact: false })).toBeVisible();
  await page.reload();
  await page.getByLabel('Type your name').fill('Hana Contoh');
  await page.getByRole('checkbox').check();
  await lookAt(page, 'order-agreement');
  await page.getByRole('button', { name: 'Sign and order' }).click();
  await expect(page.getByText('Ordered. Thank you!')).toBeVisible();

  const made = await shop.knex('work_orders').where({ company: shop.id }).first('id');
  const order = made?.id ?? '';
  const { keptPort } = await asAdmin<{ keptPort: { number: number } | null }>(
    `/api/orders/${order}/page`,
  );
  expect(keptPort).not.toBeNull();
  expect(standIn.account.taken).toEqual([]);
  await complete(order);
  await expect
    .poll(async () => (await shop.knex('charges').where({ company: shop.id }).first())?.state)
    .toBe('succeeded');
  expect(standIn.account.taken).toHaveLength(1);
  const line = await shop.knex('subscriptions').where({ company: shop.id }).first();
  expect(line?.state).toBe('active');
});
