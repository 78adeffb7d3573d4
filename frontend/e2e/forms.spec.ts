import { expect, test } from '@playwright/test';
import { createPeople } from '../../seeds/index.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, createVisit, type FieldCompany } from './support/field-company.ts';
import {
  cameraPicture,
  readStores,
  signIn,
  syncMark,
  takePhoto,
  waitForServiceWorker,
} from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';

let company: FieldCompany;
let order: string;
const admin = 'designer@forms.example.com';

test.beforeAll(async () => {
  company = await createFieldCompany('forms');
  await createPeople(
    company.knex,
    [
      {
        email: admin,
        firstName: 'Nur',
        lastName: 'Contohan',
        memberships: [{ company: company.id, persona: 'admin' }],
      },
    ],
    environment.password,
  );
  order = await createVisit(company, { name: 'forms', inMinutes: 30 });
});
test.afterAll(async () => {
  await company.close();
});

test('a form is designed by hand, filled in without signal and exported', async ({
  browser,
  page,
  context,
}) => {
  const studio = await signInToStudio(browser, admin, '/fieldwright-forms');
  await studio.getByRole('button', { name: 'New form' }).click();
  await studio.getByRole('textbox', { name: 'Name of the form' }).fill('Boiler inspection');
  await studio.getByRole('button', { name: 'Make the form' }).click();

  const palette = studio.getByRole('region', { name: 'Add a field' });
  const panel = studio.getByRole('region', { name: 'Properties of the field' });
  const name = panel.getByRole('textbox', { name: 'Question or name' });
  await palette.getByRole('button', { name: 'Photo' }).click();
  await name.fill('Picture of the leak');
  await palette.getByRole('button', { name: 'Number' }).click();
  await name.fill('Pressure');
  await panel.getByRole('textbox', { name: 'Unit' }).fill('bar');
  await panel.getByRole('spinbutton', { name: 'At most' }).fill('10');
  await panel.getByRole('checkbox', { name: 'Must be answered' }).click();
  await palette.getByRole('button', { name: 'Yes or no' }).click();
  await name.fill('Leaks');
  await name.blur();

  // The photo is asked for where there is a leak, and moves behind the question by the keyboard.
  const fields = studio.getByRole('region', { name: 'Fields', exact: true });
  await fields
    .getByRole('button', { name: /Picture of the leak/ })
    .first()
    .click();
  await panel
    .getByRole('group', { name: 'Shown only if' })
    .getByRole('button', { name: 'Add a condition' })
    .click();
  await panel.getByRole('textbox', { name: 'Field of line 1' }).click();
  await studio
    .locator('.v-list-item')
    .filter({ hasText: /^\s*Leaks\s*$/ })
    .click();
  await fields
    .getByRole('button', { name: /Picture of the leak/ })
    .first()
    .focus();
  await studio.keyboard.press('Alt+ArrowDown');
  await studio.keyboard.press('Alt+ArrowDown');
  await expect(fields.getByRole('listitem').last()).toContainText('Picture of the leak');
  const preview = studio.getByRole('region', { name: 'On the phone' });
  await expect(preview.getByText('Picture of the leak')).toHaveCount(0);
  await preview.getByRole('radio', { name: 'Yes' }).check();
  await expect(preview.getByText('Picture of the leak')).toBeVisible();
  await studio.getByRole('button', { name: 'Publish' }).click();
  await studio.getByTestId('publish-now').click();
  await expect(studio.getByText('Version 1 is published.')).toBeVisible();
  await studio.getByRole('button', { name: /Where used/ }).click();
  await studio.getByTestId('add-use').click();
  await expect(studio.getByText('The form is used nowhere yet.')).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 844 });
  await company.knex('form_uses').where({ company: company.id }).update({ work_type: null });
  await signIn(page, company.email);
  await waitForServiceWorker(page);
  await page.getByTestId('next-visit').getByRole('link').first().click();
  await expect(page.getByTestId('forms')).toContainText('Boiler inspection');
  await context.setOffline(true);
  await page.getByTestId('forms').getByRole('link').click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('“Pressure” must be answered.')).toBeVisible();
  await page.getByLabel('Pressure (bar)').fill('11');
  await page.getByLabel('Pressure (bar)').blur();
  await expect(page.getByText('“Pressure” must be at most 10 bar.')).toBeVisible();
  await page.getByLabel('Pressure (bar)').fill('6,5');
  await page.getByRole('radio', { name: 'Yes' }).check();
  await takePhoto(page, await cameraPicture('#a53'));
  await expect(page.getByRole('img', { name: 'Picture of the leak, photo 1' })).toBeVisible();
  await expect.poll(() => readStores(page)).toMatch(/"picture_of_the_leak":\["/);
  // Half-filled, the phone closes the page.
  await page.reload();
  await expect(page.getByLabel('Pressure (bar)')).toHaveValue('6.5');
  await expect(page.getByRole('img', { name: 'Picture of the leak, photo 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByTestId('forms')).toContainText('Submitted');
  await context.setOffline(false);
  await expect(syncMark(page)).toHaveText('All sent', { timeout: 30_000 });

  await studio.goto(`${environment.url}/admin/content/work_orders/${order}`);
  const section = studio.getByRole('region', { name: 'Forms' });
  await expect(section).toContainText('6.5 bar');
  await expect(section.getByRole('img', { name: /Picture of the leak/ })).toBeVisible();
  const row = await company.knex('forms').where({ company: company.id }).first('id');
  await studio.goto(`${environment.url}/admin/fieldwright-forms/${row?.id ?? ''}/answers`);
  await expect(studio.getByText('One filled in')).toBeVisible();
  const download = studio.waitForEvent('download');
  await studio.getByRole('button', { name: 'Export as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('boiler_inspection.csv');
});
