import { devices, expect, test, type Browser, type Page } from '@playwright/test';
import { environment } from './support/environment.ts';
import { createInvitingCompany, type InvitingCompany } from './support/inviting-company.ts';
import { portalUrl } from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';

let company: InvitingCompany;

test.beforeAll(async () => {
  company = await createInvitingCompany();
});
test.afterAll(async () => {
  await company.close();
});

const openPeople = async (browser: Browser): Promise<Page> => {
  const page = await signInToStudio(browser, company.admin, '/fieldwright-people');
  await expect(page.getByRole('table', { name: 'Members' })).toContainText('Aina Contoh (you)');
  return page;
};

const choose = async (page: Page, label: string, option: RegExp): Promise<void> => {
  const select = page.getByRole('dialog').getByLabel(label);
  const found = select.locator('option').filter({ hasText: option });
  await expect(found).toHaveCount(1);
  await select.selectOption({ label: (await found.innerText()).trim() });
};

/** A phone of a stranger. */
const phoneAt = async (browser: Browser, link: string): Promise<Page> => {
  const page = await (await browser.newContext(devices['Pixel 7'])).newPage();
  await page.goto(link);
  return page;
};

test('the administrator invites a technician, who joins on a phone', async ({ browser }) => {
  const office = await openPeople(browser);
  const email = 'siti@inviting.example.com';
  await office.getByRole('button', { name: 'Invite a person' }).click();
  await office.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await choose(office, 'What the person does', /^\s*Technician/);
  await choose(office, 'Record of the plan', /Siti Contohan/);
  await office.getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await office.getByRole('textbox', { name: 'Link' }).inputValue();
  await expect(office.getByRole('table', { name: 'Open invitations' })).toContainText(email);

  const phone = await phoneAt(browser, link);
  await expect(phone.getByRole('heading', { name: `${company.name} invites you` })).toBeVisible();
  await phone.getByLabel('Your name').fill('Siti Contohan');
  await phone.getByLabel('Choose a password').fill('short');
  await phone.getByRole('button', { name: 'Create account and join' }).click();
  await expect(phone.getByText('Use at least 10 characters.')).toBeVisible();
  await phone.getByLabel('Choose a password').fill(environment.password);
  await phone.getByRole('button', { name: 'Create account and join' }).click();
  await phone.getByRole('link', { name: 'Sign in to your visits' }).click();
  await phone.getByLabel('E-mail', { exact: true }).fill(email);
  await phone.getByLabel('Password', { exact: true }).fill(environment.password);
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await expect(phone.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();

  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: 'This invitation has been used' })).toBeVisible();
  await phone.getByRole('link', { name: 'Open the office' }).click();
  await phone.waitForURL(/\/admin/);

  await office.reload();
  const row = office.getByRole('table', { name: 'Members' }).getByRole('row', { name: email });
  await expect(row).toContainText('Technician');
  await row.getByRole('button', { name: /^End/ }).click();
  await office.getByRole('button', { name: 'End membership' }).click();
  await expect(row).toHaveCount(0);
});

test('a link that was renewed or taken back opens nothing', async ({ browser }) => {
  const office = await openPeople(browser);
  await office.getByRole('button', { name: 'Invite a person' }).click();
  await office.getByRole('textbox', { name: 'E-mail' }).fill('tan@inviting.example.com');
  await choose(office, 'What the person does', /^\s*Dispatcher/);
  await office.getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
  const field = office.getByRole('textbox', { name: 'Link' });
  const first = await field.inputValue();
  await office.getByRole('button', { name: 'New link' }).click();
  await expect(field).not.toHaveValue(first);
  const second = await field.inputValue();

  const phone = await phoneAt(browser, first);
  const gone = phone.getByRole('heading', { name: 'This invitation is not valid any more' });
  await expect(gone).toBeVisible();
  await phone.goto(second);
  await expect(phone.getByText('Dispatcher')).toBeVisible();
  await office.getByRole('button', { name: 'Take back' }).click();
  await expect(field).toHaveCount(0);
  await phone.goto(second);
  await expect(gone).toBeVisible();
  await phone.goto(portalUrl('/join/short'));
  await expect(gone).toBeVisible();
});
