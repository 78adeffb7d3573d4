import { expect, test, type Page } from '@playwright/test';
import { seriousOn } from './support/axe.ts';
import { createOffice, type Office } from './support/office.ts';
import { environment } from './support/environment.ts';
import { signInByForm, signInHere, signInToStudio } from './support/review-company.ts';
import { showTheme, THEMES } from './support/theme.ts';

/** What each finds; that every persona's home answers, a test without a browser asks. */
const FIRST_CARD = {
  dispatcher: 'work.unassigned',
  finance: 'billing.ready',
  admin: 'organisation.people',
} as const;
const PERSONAS = Object.keys(FIRST_CARD) as (keyof typeof FIRST_CARD)[];
const ORDERS = 3;

let installer: Office;
let valuers: Office;
test.beforeAll(async () => {
  installer = await createOffice(PERSONAS, { orders: ORDERS });
  valuers = await createOffice(['dispatcher'], { kind: 'professional' });
});
test.afterAll(async () => {
  await Promise.all([installer.close(), valuers.close()]);
});

const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
const places = (page: Page) => page.getByRole('navigation', { name: 'Places' });

test('everybody begins at home, with what is his', async ({ page }) => {
  test.slow();
  for (const persona of PERSONAS)
    await test.step(persona, async () => {
      await page.context().clearCookies();
      await signInHere(page, installer.of(persona));
      await expect(page).toHaveURL(/\/admin\/fieldwright-home$/);
      await expect(card(page, FIRST_CARD[persona])).toBeVisible();
      await expect(page.getByRole('main')).toContainText(installer.name);
    });
});

test('a figure opens a list with as many rows', async ({ browser }) => {
  const page = await signInToStudio(browser, installer.of('dispatcher'));
  await expect(card(page, 'work.unassigned')).toContainText(String(ORDERS));
  await card(page, 'work.unassigned').click();
  await expect(page).toHaveURL(/\/list\/work\.unassigned/);
  const rows = page.locator('.v-table tbody tr');
  await expect(rows).toHaveCount(ORDERS);
  await expect(rows.first()).toContainText('Pending');
  await rows.first().click();
  await expect(page).toHaveURL(/\/content\/work_orders\/[\w-]{36}/);
});

test('a dispatcher is shown no modules of others, and a valuer no splitters', async ({
  browser,
}) => {
  const page = await signInToStudio(browser, installer.of('dispatcher'));
  await expect(places(page)).toContainText('Splitters');
  await expect(places(page)).not.toContainText('Invoicing');
  await expect(page.locator('.module-bar a[href$="/fieldwright-invoicing"]')).toHaveCount(0);
  await page.context().close();

  const other = await signInToStudio(browser, valuers.of('dispatcher'));
  await expect(places(other)).toContainText('Assignments');
  await expect(places(other)).not.toContainText('Splitter');
  await expect(card(other, 'work.unassigned')).toContainText('0');
  await expect(card(other, 'dockets.missing')).toHaveCount(0);
  await other.goto(`${environment.url}/admin/content/work_orders`);
  await expect(other.getByRole('link', { name: 'Without technician' })).toBeVisible();
  await expect(other.getByText('Splitters')).toHaveCount(0);
  await other.context().close();
});

test('home can be used by everybody, in either theme', async ({ browser }) => {
  const page = await signInToStudio(browser, installer.of('admin'));
  for (const colorScheme of THEMES) {
    await showTheme(page, colorScheme);
    await page.goto(`${environment.url}/admin/fieldwright-home`);
    await expect(card(page, 'organisation.people')).toBeVisible();
    const found = await seriousOn(page, { within: ['main', 'nav.work'] });
    expect.soft(found, colorScheme).toEqual([]);
  }
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const over = (await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )) as number;
    expect.soft(over, `${String(width)} px`).toBeLessThanOrEqual(0);
  }
});

test('signing in leads home, and keys lead from a figure to its list', async ({ page }) => {
  await signInByForm(page, installer.of('dispatcher'));
  await expect(page).toHaveURL(/\/admin\/fieldwright-home$/);
  await card(page, 'work.unassigned').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.v-table tbody tr')).toHaveCount(ORDERS);
});
