import { expect, test, type Page } from '@playwright/test';
import { createOrders, createPeople } from '../../seeds/index.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, type FieldCompany } from './support/field-company.ts';
import { signInToStudio } from './support/review-company.ts';
import { seriousInEither } from './support/theme.ts';

/** Folder for pictures of the page, to be looked at by people. */
const PICTURES = process.env['STUDIO_PICTURES'];
const WIDTHS = [1440, 1024, 390];

let company: FieldCompany;
let email: string;
let order: string;

test.beforeAll(async () => {
  company = await createFieldCompany('order-page');
  email = `dispatcher@${company.id.slice(0, 8)}.example.com`;
  await createPeople(
    company.knex,
    [
      {
        email,
        firstName: 'Dewi',
        lastName: 'Contoh',
        memberships: [{ company: company.id, persona: 'dispatcher' }],
      },
    ],
    environment.password,
  );
  const [id] = await createOrders(company.knex, {
    company: company.id,
    name: 'order-page',
    count: 1,
    workType: 'ACTIVATION',
    values: {
      building: company.building,
      customer_name: 'Siti Contohan',
      remarks: 'Call before you come.',
    },
  });
  if (!id) throw new Error('No order was made.');
  order = id;
});
test.afterAll(async () => {
  await company.close();
});

const stored = async (column: string): Promise<unknown> =>
  (
    (await company.knex('work_orders').where({ id: order }).first(column)) as
      | Record<string, unknown>
      | undefined
  )?.[column];

const takePictures = async (page: Page): Promise<void> => {
  if (!PICTURES) return;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${PICTURES}/order-${String(width)}.png`, scale: 'css' });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
};

test('a dispatcher works an order on its page', async ({ browser }) => {
  test.slow();
  const page = await signInToStudio(browser, email, '/content/work_orders');
  await page.getByText('Siti Contohan').first().click();
  await expect(page).toHaveURL(new RegExp(`/content/work_orders/${order}$`));
  const main = page.locator('main');
  await expect(main.getByRole('region', { name: 'Next steps' })).toBeVisible();
  await expect(main.getByText('Menara Contoh').first()).toBeVisible();
  await takePictures(page);
  expect(await seriousInEither(page)).toEqual([]);

  await main.getByRole('button', { name: 'Edit Customer name' }).click();
  const editor = main.getByRole('group', { name: /^Edit/ });
  await editor.locator('input').first().fill('Siti Aminah Contohan');
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Siti Aminah Contohan');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Aminah');
  expect(await stored('customer_name')).toBe('Siti Contohan');

  await test.step('somebody else was quicker', async () => {
    await main.getByRole('button', { name: 'Edit Customer name' }).click();
    await editor.locator('input').first().fill('Siti Mine');
    await company.knex('work_orders').where({ id: order }).update({ customer_name: 'Siti Theirs' });
    await editor.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(editor.getByText('Siti Theirs')).toBeVisible();
    await editor.getByRole('button', { name: 'Take theirs' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Siti Theirs');
  });

  await test.step('the visit is given to a technician', async () => {
    await main.locator('[data-assign]').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=datetime-local]').fill('2031-03-04T21:00');
    await expect(dialog.getByText('Outside the usual hours', { exact: false })).toBeVisible();
    await dialog.locator('input[type=datetime-local]').fill('2031-03-04T10:00');
    await dialog.getByText('Tan Contohan').click();
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(main.getByRole('region', { name: 'Visits' })).toContainText('Tan Contohan');
    expect(await stored('technician')).toBe(company.technician);
  });

  await test.step('somebody without an account gets a link to the visit, once', async () => {
    await main.locator('[data-visit-link]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Who gets it').fill('Ali Contoh');
    await dialog.getByRole('button', { name: 'Make link' }).click();
    await expect(dialog.locator('[data-made-link]')).toHaveValue(/\/t\/[\w-]{20,}$/);
    await expect(dialog.locator('[data-open-link]')).toContainText('Ali Contoh');
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.getByRole('button', { name: 'Really take it back?' }).click();
    await expect(dialog.locator('[data-open-link]')).toHaveCount(0);
    await expect(dialog.locator('[data-made-link]')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Back' }).click();
  });

  await test.step('a step asks for its reason', async () => {
    const steps = main.getByRole('region', { name: 'Next steps' });
    await steps.getByRole('button', { name: /cancel/i }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The customer moved away');
    await dialog
      .getByRole('button', { name: /cancel/i })
      .last()
      .click();
    await expect(dialog).toBeHidden();
    expect(await stored('status_category')).toBe('cancelled');
  });

  await test.step('a message stays with the order', async () => {
    const thread = main.getByRole('region', { name: /^Messages\s*\d*$/ });
    await thread.locator('textarea').fill('The key is with the guard.');
    await thread.getByRole('button', { name: /^Send/ }).click();
    await expect(thread.getByRole('listitem').first()).toContainText('The key is with the guard.');
    const stream = main.getByRole('region', { name: 'Messages and history' });
    await expect(stream).toContainText('The customer moved away');
  });
  await page.context().close();
});

test('a new order and all fields are the form of the Studio', async ({ browser }) => {
  const page = await signInToStudio(browser, email, '/content/work_orders/+');
  await expect(page.locator('main .v-form').first()).toBeVisible();
  await page.goto(`${environment.url}/admin/content/work_orders/${order}?form`);
  await expect(page.locator('main .v-form').first()).toBeVisible();
  await page.context().close();
});

test('an order that is not there is said in words', async ({ browser }) => {
  const page = await signInToStudio(browser, email, `/content/work_orders/${crypto.randomUUID()}`);
  await expect(page.getByText('Nothing found here')).toBeVisible();
  await page.context().close();
});
