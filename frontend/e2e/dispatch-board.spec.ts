import { expect, test, type Locator, type Page } from '@playwright/test';
import { createOrders, createPeople } from '../../seeds/index.ts';
import { insertMissing } from '../../seeds/lib/insert.ts';
import { seedId } from '../../seeds/lib/seed-id.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, type FieldCompany } from './support/field-company.ts';
import { signInToStudio } from './support/review-company.ts';
import { seriousInEither } from './support/theme.ts';

/** Folder for pictures of the page, to be looked at by people. */
const PICTURES = process.env['STUDIO_PICTURES'];
/** Of the days that the portal shows, one on which people work. */
const DAY = ((): string => {
  const day = new Date(Date.now() + 2 * 86_400_000);
  if (day.getUTCDay() === 0) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
})();

let company: FieldCompany;
let email: string;
let orders: string[];
let second: string;

test.beforeAll(async () => {
  company = await createFieldCompany('dispatch-board');
  email = `dispatcher@${company.id.slice(0, 8)}.example.com`;
  await createPeople(
    company.knex,
    [
      {
        ...{ email, firstName: 'Dewi', lastName: 'Contoh' },
        memberships: [{ company: company.id, persona: 'dispatcher' }],
      },
    ],
    environment.password,
  );
  second = seedId(company.id, 'technician', 'second');
  await insertMissing(company.knex, 'technicians', [
    {
      ...{ id: second, company: company.id, code: 'T02', name: 'Zul Contohan' },
      ...{ kind: 'in_house', level: 'senior', skills: [] },
    },
  ]);
  orders = await createOrders(company.knex, {
    ...{ company: company.id, name: 'board', count: 2, workType: 'ACTIVATION' },
    values: { building: company.building },
  });
});
test.afterAll(() => company.close());

const row = (page: Page, technician: string): Locator =>
  page.locator(`section[data-technician="${technician}"]`);
const cardIn = (page: Page, technician: string, order: string): Locator =>
  row(page, technician).locator(`button[data-order="${order}"]`);
const openBoard = async (page: Page): Promise<void> => {
  await page.goto(`${environment.url}/admin/fieldwright-dispatch?day=${DAY}`);
  await expect(row(page, second)).toBeVisible();
};
const middle = async (of: Locator): Promise<{ x: number; y: number; left: number }> => {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.x };
};
/** What the technician's portal shows of that day. */
const visitsOfTechnician = async (): Promise<string> => {
  const login = await fetch(`${environment.url}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: company.email, password: environment.password }),
  });
  const { data } = (await login.json()) as { data: { access_token: string } };
  const response = await fetch(`${environment.url}/api/field/snapshot`, {
    headers: { Authorization: `Bearer ${data.access_token}` },
  });
  return await response.text();
};

test('a dispatcher plans a day by pointer and by keys, and publishes it', async ({ browser }) => {
  test.slow();
  const [order = ''] = orders;
  const page = await signInToStudio(browser, email);
  await openBoard(page);
  const other = await page.context().newPage();
  await openBoard(other);
  const inPool = page.locator(`.pool button[data-order="${order}"]`);

  await test.step('from the waiting orders to a row', async () => {
    const from = await middle(inPool);
    const to = await middle(row(page, company.technician));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await expect(page.locator('.ghost')).toContainText('Tan Contohan');
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/board-drag.png`, scale: 'css' });
    await page.mouse.up();
    await expect(cardIn(page, company.technician, order)).toBeVisible();
    await expect(inPool).toHaveCount(0);
    await expect(page.locator('[data-publish]')).toContainText('(1)');
  });
  await test.step('another page sees it without being read anew', async () => {
    await expect(cardIn(other, company.technician, order)).toBeVisible();
  });
  expect(await visitsOfTechnician()).not.toContain(order);

  await test.step('by keys to the next row, an hour later', async () => {
    const card = cardIn(page, company.technician, order);
    const before = await card.getAttribute('aria-label');
    await card.focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    const moved = cardIn(page, second, order);
    await expect(moved).toBeFocused();
    await expect(moved).not.toHaveAttribute('aria-label', before ?? '');
    await expect(cardIn(other, second, order)).toBeVisible();
  });
  await test.step('undo and redo', async () => {
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, company.technician, order)).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(cardIn(page, second, order)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, company.technician, order)).toBeVisible();
  });
  await test.step('without dragging, by the dialog', async () => {
    await cardIn(page, company.technician, order).focus();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name=time]').fill('14:00');
    await dialog.locator('[data-confirm] button').click();
    await expect(cardIn(page, company.technician, order)).toHaveAttribute('aria-label', /14:00/);
  });
  await test.step('what stands in the way is said, also by suggested slots', async () => {
    await cardIn(page, company.technician, order).click();
    await page.locator('[data-slots] button').click();
    await expect(page.locator('[data-slot]').first()).toBeVisible();
    expect(await seriousInEither(page)).toEqual([]);
  });
  await test.step('publish', async () => {
    await page.locator('[data-publish] button').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Tan Contohan sees it in the portal.');
    await dialog.locator('[data-confirm] button').click();
    await expect(dialog).toContainText('1 visit published');
    await dialog.locator('[data-confirm] button').click();
    await expect(page.locator('[data-publish] button')).toBeDisabled();
    await expect.poll(visitsOfTechnician).toContain(order);
    await expect(cardIn(other, company.technician, order)).toHaveAttribute(
      'aria-label',
      /Published/,
    );
  });
  await test.step('back to the waiting orders, asked once', async () => {
    await cardIn(page, company.technician, order).focus();
    await page.keyboard.press('Delete');
    await page.getByRole('dialog').locator('[data-confirm] button').click();
    await expect(cardIn(page, company.technician, order)).toHaveAttribute(
      'aria-label',
      /To be taken back/,
    );
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, company.technician, order)).toHaveAttribute(
      'aria-label',
      /Published/,
    );
  });
  await test.step('on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('.phone .visit')).toHaveCount(1);
    expect(await seriousInEither(page)).toEqual([]);
    const wider =
      'document.documentElement.scrollWidth - document.documentElement.clientWidth' as const;
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
  });
  await page.context().close();
});
