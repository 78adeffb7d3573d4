import { expect, test, type Locator, type Page } from '@playwright/test';
import { seriousOn } from './support/axe.ts';
import { environment } from './support/environment.ts';
import { createMoneyCompany, type MoneyCompany } from './support/money-company.ts';
import { signInToStudio } from './support/review-company.ts';

let company: MoneyCompany;
test.beforeEach(async () => {
  company = await createMoneyCompany();
});
test.afterEach(() => company.close());

const open = (page: Page, path: string): Promise<unknown> =>
  page.goto(`${environment.url}/admin${path}`);
const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const confirm = (page: Page, verb: string): Promise<void> =>
  dialogOf(page).getByRole('button', { name: verb, exact: true }).click();
/** A command of the page's head: the button, or an entry of its menu. */
const command = async (page: Page, label: string): Promise<void> => {
  const button = page.locator('[data-primary-action]').getByText(label, { exact: true });
  if (await button.isVisible()) {
    await button.click();
    return;
  }
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.locator('#menu-outlet').getByText(label, { exact: true }).click();
};
const state = (page: Page): Locator => page.locator('.head .state');

const expectAccessible = async (page: Page, where: string): Promise<void> => {
  const within = [(await dialogOf(page).count()) > 0 ? '[role=dialog]' : 'main'];
  expect.soft(await seriousOn(page, { within }), where).toEqual([]);
};

test('a docket is made, sent back, uploaded signed, verified and put into the portal', async ({
  browser,
}) => {
  const [order] = await company.completed(1);
  const page = await signInToStudio(
    browser,
    company.dispatcher,
    '/fieldwright-dockets?show=missing',
  );
  await expect(page.getByRole('table', { name: 'Missing' })).toContainText(order ?? '');
  await expectAccessible(page, 'missing dockets');
  await page.getByRole('button', { name: `Make the docket of ${order}` }).click();
  await expect(dialogOf(page)).toContainText(`Make a docket of ${order}`);
  await expectAccessible(page, 'dialog');
  await confirm(page, 'Make');

  await expect(state(page)).toHaveText(/Received/);
  await expect(page.getByRole('link', { name: 'Download' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Evidence' })).toBeVisible();
  await expectAccessible(page, 'docket');

  await command(page, 'Reject');
  const reject = dialogOf(page).getByRole('button', { name: 'Reject', exact: true });
  await expect(reject).toBeDisabled();
  await dialogOf(page).getByRole('combobox').selectOption({ label: 'Missing signature' });
  await dialogOf(page).getByRole('textbox').fill('The second page is not signed');
  await reject.click();
  await expect(state(page)).toHaveText(/Rejected/);
  await expect(page.getByText('The second page is not signed').first()).toBeVisible();

  await command(page, 'Upload a signed copy');
  await dialogOf(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'signed.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
  await confirm(page, 'Upload a signed copy');
  await expect(page.getByRole('heading', { name: 'Other dockets of the order' })).toBeVisible();
  await expect(state(page)).toHaveText(/Received/);

  await command(page, 'Verify');
  await confirm(page, 'Verify');
  await expect(state(page)).toHaveText(/Verified/);
  await command(page, 'Note the upload');
  await dialogOf(page).getByRole('textbox').fill('P-4711');
  await confirm(page, 'Note the upload');
  await expect(state(page)).toHaveText(/Uploaded/);
  await expect(page.getByText('P-4711').first()).toBeVisible();
});

test('orders are priced, billed together, submitted, refused, given up and billed anew', async ({
  browser,
}) => {
  const ready = await company.ready(3);
  const [unpriced] = await company.ready(1, { installation_method: 'TOWER' });
  const page = await signInToStudio(browser, company.finance, '/fieldwright-invoicing');
  const table = page.getByRole('table', { name: 'Ready for invoice' });
  for (const number of [...ready, unpriced ?? '']) await expect(table).toContainText(number);
  await expectAccessible(page, 'ready list');

  await page.getByRole('button', { name: 'Add the rate' }).click();
  await dialogOf(page).getByRole('spinbutton').fill('210.50');
  await expectAccessible(page, 'rate');
  await confirm(page, 'Add the rate');
  await expect(table.getByRole('row').filter({ hasText: unpriced ?? '' })).toContainText(
    'MYR 210.50',
  );

  await page.getByRole('checkbox', { name: 'Choose all of TIME' }).check();
  await page.getByRole('button', { name: 'Preview 4' }).click();
  await expect(page.getByRole('table', { name: /Lines of/ })).toContainText('MYR 210.50');
  await expectAccessible(page, 'preview');
  await page.getByRole('button', { name: 'Make 1 invoice' }).click();
  await expect(page.getByText('1 invoice made')).toBeVisible();
  await page.getByRole('link', { name: /^INV-/ }).click();

  await expect(state(page)).toHaveText(/Issued/);
  await expect(page.getByRole('link', { name: 'Download' })).toBeVisible();
  await expectAccessible(page, 'invoice');
  await command(page, 'Submit');
  await expect(dialogOf(page)).toContainText(/Submit INV-.*MYR/);
  await dialogOf(page).getByRole('textbox').fill('S-1');
  await confirm(page, 'Submit');
  await expect(state(page)).toHaveText(/Sent/);

  await command(page, 'Record a refusal');
  await dialogOf(page).getByRole('textbox').fill('Wrong rate');
  await confirm(page, 'Record a refusal');
  await expect(state(page)).toHaveText(/Rejected/);
  await expect(page.getByText('Wrong rate').first()).toBeVisible();
  await command(page, 'Give up');
  await expect(dialogOf(page)).toContainText(/Give up INV-.*MYR/);
  await confirm(page, 'Give up');
  await expect(state(page)).toHaveText(/Cancelled/);

  await open(page, '/fieldwright-invoicing');
  await page.getByRole('checkbox', { name: `Choose ${ready[0]}` }).check();
  await page.getByRole('button', { name: 'Preview 1' }).click();
  await page.getByRole('button', { name: 'Make 1 invoice' }).click();
  const made = page.getByRole('link', { name: /^INV-/ });
  const number = (await made.textContent()) ?? '';
  await open(page, '/fieldwright-invoicing/unpaid');
  await page.getByRole('table').getByRole('link', { name: number }).click();
  await command(page, 'Make a credit note');
  await expectAccessible(page, 'credit note');
  await dialogOf(page).getByRole('textbox').first().fill('A cable was not laid');
  await dialogOf(page).getByRole('radio', { name: 'Lines that I choose' }).check();
  await dialogOf(page).getByRole('checkbox').first().check();
  await dialogOf(page).getByRole('spinbutton').fill('10');
  await confirm(page, 'Make a credit note');
  const money = page.getByRole('region', { name: 'Payments and credit notes' });
  await expect(money.getByRole('link', { name: /^CN-/ })).toBeVisible();
  await command(page, 'Record a payment');
  await expectAccessible(page, 'payment');
  await dialogOf(page).getByRole('spinbutton').fill('20.50');
  await confirm(page, 'Record a payment');
  await expect(money).toContainText('MYR 20.50');
  await money.getByRole('button', { name: 'Take back' }).click();
  await dialogOf(page).getByRole('textbox').fill('Another payer');
  await confirm(page, 'Take back');
  await expect(money).toContainText('Taken back: Another payer');
  await command(page, 'Record a payment');
  await dialogOf(page).getByRole('textbox').last().fill('IBG-88');
  await confirm(page, 'Record a payment');
  await expect(state(page)).toHaveText(/Paid/);
  await open(page, '/fieldwright-invoicing/unpaid');
  await expect(page.getByText('Nothing is owed')).toBeVisible();
});

test('somebody who only reads dockets sees the docket and no command', async ({ browser }) => {
  const [order] = await company.completed(1);
  const reviewer = await signInToStudio(
    browser,
    company.dispatcher,
    '/fieldwright-dockets?show=missing',
  );
  await reviewer.getByRole('button', { name: `Make the docket of ${order}` }).click();
  await confirm(reviewer, 'Make');
  await expect(state(reviewer)).toHaveText(/Received/);
  const page = await signInToStudio(
    browser,
    company.finance,
    new URL(reviewer.url()).pathname.replace('/admin', ''),
  );
  await expect(state(page)).toHaveText(/Received/);
  await expect(page.locator('[data-primary-action]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More actions' })).toHaveCount(0);
});
