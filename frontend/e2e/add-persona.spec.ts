import { expect, test } from '@playwright/test';
import { environment } from './support/environment.ts';
import { createInvitingCompany, type InvitingCompany } from './support/inviting-company.ts';
import { signInToStudio } from './support/review-company.ts';

let company: InvitingCompany;

test.beforeAll(async () => {
  company = await createInvitingCompany();
});
test.afterAll(async () => {
  await company.close();
});

test('the administrator adds an account manager by hand and can invite one', async ({
  browser,
}) => {
  const page = await signInToStudio(browser, company.admin, '/fieldwright-people/personas');
  const list = page.getByRole('table', { name: 'Personas', exact: true });
  await expect(list).toContainText('Dispatcher');
  await page.getByRole('button', { name: 'Add a persona' }).click();

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Account manager');
  await page.getByRole('textbox', { name: 'What such a person does' }).fill('Finds customers.');
  await page.getByRole('checkbox', { name: 'Read orders' }).click();
  await page.getByRole('searchbox', { name: 'Find a collection' }).fill('customers');
  const rights = page.getByRole('table', { name: 'Rights in collections' });
  await rights.getByRole('checkbox', { name: 'Change Customers', exact: true }).click();
  // Who changes rows has to see them.
  await expect(
    rights.getByRole('checkbox', { name: 'See Customers', exact: true }),
  ).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('button', { name: 'Save' }).click();

  const row = list.getByRole('row', { name: /Account manager/ });
  await expect(row).toContainText('This company');
  await row.getByRole('button', { name: /^Change/ }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    'Account manager',
  );
  await expect(
    rights.getByRole('checkbox', { name: 'Change Customers', exact: true }),
  ).toHaveAttribute('aria-checked', 'true');

  await page.goto(`${environment.url}/admin/fieldwright-people`);
  await page.getByRole('button', { name: 'Invite a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('agent@inviting.example.com');
  const select = dialog.getByLabel('What the person does');
  const made = select.locator('option').filter({ hasText: /^\s*Account manager/ });
  await expect(made).toHaveCount(1);
  await select.selectOption({ label: (await made.innerText()).trim() });
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Open invitations' })).toContainText(
    'Account manager',
  );
});
