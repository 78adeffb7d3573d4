import { randomUUID } from 'node:crypto';
import { devices, expect, test, type Browser, type Page } from '@playwright/test';
import { environment } from './support/environment.ts';
import { signInToStudio } from './support/review-company.ts';
import { lookAtStudio } from './support/studio-look.ts';

const PLATFORM = 'admin@example.com';
const mark = randomUUID().slice(0, 6);
const name = `Misal Baru ${mark}`;
const people = {
  boss: `boss-${mark}@example.com`,
  dispatcher: `dispatcher-${mark}@example.com`,
  technician: `technician-${mark}@example.com`,
};

/** Directus asks administrators who owns the project; its own button puts that off. */
const putOffOwner = async (page: Page): Promise<void> => {
  await page.addLocatorHandler(
    page.getByRole('button', { name: /remind|later|not now|skip/i }),
    async (button) => button.first().click(),
  );
};

const open = (page: Page, path: string) => page.goto(`${environment.url}/admin${path}`);

/** A stranger on a phone opens the link, chooses a password and joins. */
const join = async (browser: Browser, link: string, called?: string): Promise<void> => {
  const page = await (await browser.newContext(devices['Pixel 7'])).newPage();
  await page.goto(link);
  const field = page.getByLabel('Your name');
  if (called) await expect(field).toHaveValue(called);
  else await field.fill('Ravi Contohan');
  await page.getByLabel('Choose a password').fill(environment.password);
  await page.getByRole('button', { name: 'Create account and join' }).click();
  await expect(page.getByText('Your account is ready', { exact: false })).toBeVisible();
  await page.context().close();
};

const linkOn = (page: Page) => page.getByRole('textbox', { name: 'Link' }).inputValue();
const item = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

const invite = async (
  page: Page,
  { email, role, more }: { email: string; role: RegExp; more?: () => Promise<void> },
): Promise<string> => {
  await page.getByRole('button', { name: 'Invite a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill(email);
  const select = dialog.getByLabel('What the person does');
  await expect(select.locator('option').filter({ hasText: role })).toHaveCount(1);
  const label = await select.locator('option').filter({ hasText: role }).innerText();
  await select.selectOption({ label: label.trim() });
  await more?.();
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Open invitations' })).toContainText(email);
  return linkOn(page);
};

test('a company begins in the Studio, and its administrator staffs it by hand', async ({
  browser,
}) => {
  test.slow();
  const platform = await signInToStudio(browser, PLATFORM, '/fieldwright-company');
  await putOffOwner(platform);
  await platform.getByRole('button', { name: 'New company' }).click();
  await platform.getByRole('button', { name: 'Make company' }).click();
  await expect(platform.getByText('Write the name of the company.')).toBeVisible();
  await lookAtStudio(platform, 'new-company-empty');
  await platform.getByText('Maintenance firm').click();
  await platform.getByLabel('Name of the company').fill(name);
  await expect(platform.getByLabel('Short name')).toHaveValue(`misal-baru-${mark}`);
  await platform.getByLabel('Country').selectOption('SG');
  await expect(platform.getByLabel('Currency')).toHaveValue('SGD');
  await expect(platform.getByLabel('Time zone')).toHaveValue('Asia/Singapore');
  await platform.getByLabel('E-mail').fill(people.boss);
  await platform.getByLabel('Name · optional').fill('Aina Contohan');
  await lookAtStudio(platform, 'new-company-filled');
  await platform.getByRole('button', { name: 'Make company' }).click();
  await expect(platform.getByRole('heading', { name: `${name} is ready` })).toBeVisible();
  await lookAtStudio(platform, 'new-company-made');
  await join(browser, await linkOn(platform), 'Aina Contohan');
  await platform.context().close();

  const boss = await signInToStudio(browser, people.boss, '/fieldwright-company');
  // One company: there is nothing to choose.
  await expect(boss.getByText('things that the first order needs')).toBeVisible();
  await expect(item(boss, 'People of the office')).toContainText('Open');
  await lookAtStudio(boss, 'set-up');

  await item(boss, 'Registered name and address').getByRole('link').click();
  await boss.getByLabel('Registered name').fill(`${name} Pte. Ltd.`);
  await boss.getByLabel('Address', { exact: true }).fill('1 Contoh Road\nSingapore 000001');
  await lookAtStudio(boss, 'company-settings');
  await boss.getByRole('button', { name: 'Save' }).click();
  await expect(boss.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await boss.reload();
  await expect(boss.getByLabel('Registered name')).toHaveValue(`${name} Pte. Ltd.`);
  await expect(boss.getByLabel('Language')).toHaveValue('en');

  await open(boss, '/fieldwright-people');
  await expect(boss.getByRole('table', { name: 'Members' })).toContainText('Aina Contohan (you)');
  await expect(boss.getByLabel('Company', { exact: true })).toHaveCount(0);
  const first = await invite(boss, { email: people.dispatcher, role: /^\s*Dispatcher/ });
  await join(browser, first);
  const second = await invite(boss, {
    email: people.technician,
    role: /^\s*Technician/,
    more: async () => {
      const dialog = boss.getByRole('dialog');
      await dialog.getByLabel('Name in the plan').fill('Siti Contohan');
      await dialog.getByLabel('Telephone').fill('91234567');
      await dialog.getByLabel('Home base').fill('somewhere');
      await expect(dialog.getByText('No coordinates were found')).toBeVisible();
      await dialog.getByLabel('Home base').fill('1.3521, 103.8198');
      await lookAtStudio(boss, 'invite-technician', '[role=dialog]');
    },
  });
  await join(browser, second);
  await boss.reload();
  await expect(boss.getByRole('table', { name: 'Members' })).toContainText('Siti Contohan');
  await lookAtStudio(boss, 'people');

  await open(boss, '/fieldwright-company');
  for (const title of [
    'Registered name and address',
    'People of the office',
    'Technicians who can sign in',
  ])
    await expect(item(boss, title)).toContainText('Done');

  await open(boss, '/fieldwright-people');
  const members = boss.getByRole('table', { name: 'Members' });
  const row = members.getByRole('row', { name: people.dispatcher });
  await row.getByRole('button', { name: /^Change/ }).click();
  await boss.getByRole('dialog').getByLabel('What the person does').selectOption('intake');
  await boss.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Intake clerk');
  await row.getByRole('button', { name: /^Suspend/ }).click();
  await expect(row).toContainText('Suspended');
  await row.getByRole('button', { name: /^Activate/ }).click();
  await expect(row).toContainText('Active');
});

test('a token is shown once, works, and ends when it is taken back', async ({
  browser,
  request,
}) => {
  test.slow();
  const boss = await signInToStudio(
    browser,
    'admin@maintenance.example.com',
    '/fieldwright-people/tokens',
  );
  await boss.getByRole('button', { name: 'New token' }).click();
  const program = `ERP ${mark}`;
  await boss.getByRole('dialog').getByLabel('Program').fill(program);
  await lookAtStudio(boss, 'token-dialog', '[role=dialog]');
  await boss.getByRole('button', { name: 'Make token' }).click();
  const token = await boss.getByRole('textbox', { name: 'Token' }).inputValue();
  await lookAtStudio(boss, 'tokens');
  const ask = () =>
    request.get(`${environment.url}/items/work_orders?limit=1`, {
      headers: { authorization: `Bearer ${token}` },
    });
  expect((await ask()).status()).toBe(200);
  await boss.reload();
  const row = boss.getByRole('row', { name: program });
  await expect(row).toContainText('Active');
  await expect(boss.getByText(token)).toHaveCount(0);
  await row.getByRole('button', { name: /^Take back/ }).click();
  await boss.getByRole('button', { name: 'Take back token' }).click();
  await expect(row).toContainText('Taken back');
  expect((await ask()).status()).toBe(401);
});
