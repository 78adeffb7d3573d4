import { expect, test, type Page } from '@playwright/test';
import { requestForm } from '../../seeds/factories/request-form.ts';
import { environment } from './support/environment.ts';
import { signInHere } from './support/review-company.ts';

const XLS = 'application/vnd.ms-excel';
const run = Math.floor(Math.random() * 80_000) + 10_000;
const NAME = `Misal request ${run}`;
const form = (facts: Parameters<typeof requestForm>[0], lower = 0) => ({
  name: `misal-${run}-${lower}.xls`,
  mimeType: XLS,
  buffer: requestForm(facts, lower),
});

const signIn = (page: Page, path: string): Promise<void> =>
  signInHere(page, 'manager@installer.example.com', path);
/** Clicks a place of the sample and says what it is. */
const say = async (page: Page, cell: string, label: string): Promise<void> => {
  await page.locator(`[data-cell=${cell}]`).click();
  const menu = page.locator('.field-menu');
  await menu.locator('input').fill(label);
  await menu.getByRole('option', { name: label }).first().click();
  await expect(menu).toBeHidden();
};
const answer = (page: Page, field: string) => page.locator(`[data-answer="${field}"]`);

test('a form that nobody knows is taught by clicking, and read where it stands lower', async ({
  page,
}) => {
  await signIn(page, '/intake/profiles');
  await expect(page.locator('[data-code=time-activation]')).toContainText('Reads');
  await page.locator('[data-test=teach]').click();
  await page
    .locator('[data-test=sample]')
    .setInputFiles(form({ lineId: `MSL-2026-${run}`, subscriber: 'LIM EX CONTOH' }));
  await expect(page.locator('[data-cell=A1]')).toHaveText('MISAL NETWORKS SERVICE REQUEST');

  await say(page, 'B8', 'Customer');
  await expect(answer(page, 'customerName')).toContainText('LIM EX CONTOH');
  await expect(page.locator('[data-test=missing]')).toContainText('Service id');
  await say(page, 'C5', 'Order type');
  await expect(answer(page, 'orderType')).toContainText('Activation');
  await say(page, 'E8', 'Service id');
  await say(page, 'B9', 'Phones');
  await say(page, 'A11', 'Address');
  await say(page, 'B13', 'Appointment');
  await expect(answer(page, 'appointment')).toContainText('a day but no time');
  await say(page, 'D13', 'Appointment');
  await expect(answer(page, 'appointment')).toContainText('08/12/2026 14:30');
  await say(page, 'B18', 'Salesperson, phone');
  await expect(answer(page, 'salesContact.phone')).toContainText('0120000077');

  // A slip, taken back; and a place chosen by keyboard alone.
  await say(page, 'B17', 'Remarks');
  await expect(answer(page, 'remarks')).toContainText('Aiman Contohari');
  await page.locator('[data-test=undo]').click();
  await expect(answer(page, 'remarks')).toBeHidden();
  await page.locator('[data-cell=A20]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('remark');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'remarks')).toContainText('Call before arrival');
  await expect(page.locator('[data-test=missing]')).toBeHidden();

  await page.locator('[data-step=recognition]').click();
  await expect(page.getByText('This file is recognised')).toBeVisible();
  await page.locator('[data-step=save]').click();
  await page.locator('[data-test=name] input').fill(NAME);
  await page.locator('[data-test=save]').click();
  await expect(page.locator('[data-test=saved]')).toContainText('Version 1 is saved');
  await page.locator('[data-test=check]').click();
  await expect(page.locator('[data-test=regression]')).toContainText('as they should be: 1 of 1');
  await page.locator('[data-test=activate]').click();
  await expect(page.locator('[data-test=active]')).toContainText('Version 1 reads');
  await page.locator('[data-test=done]').click();
  await expect(page.locator('.profile', { hasText: NAME })).toContainText('Reads');

  await page.goto(`${environment.url}/admin/intake`);
  await page
    .locator('.drop-zone input')
    .setInputFiles(
      form(
        { lineId: `MSL-2026-${run + 1}`, subscriber: `SITI CONTOHAN ${run}`, clock: '9:00 AM' },
        2,
      ),
    );
  await expect(page.getByText('1 of 1 file read')).toBeVisible();
  await page.getByPlaceholder(/customer/).fill(`SITI CONTOHAN ${run}`);
  const row = page.locator('.queue .row', { hasText: `SITI CONTOHAN ${run}` });
  await expect(row).toBeVisible();
  await row.click();
  const value = (field: string) => page.locator(`[data-field=${field}]`);
  await expect(value('customerName')).toContainText(`SITI CONTOHAN ${run}`);
  await expect(value('serviceId')).toContainText(`MSL-2026-${run + 1}`);
  await expect(value('phones')).toContainText('0120000417');
  await expect(value('appointment')).toContainText('08/12/2026 09:00');
  await expect(value('orderType')).toContainText('ACTIVATION');
  await expect(page.getByText('Ready', { exact: true })).toBeVisible();

  // What is read wrongly leads back to the answers, with this very file beside the sample.
  await page.locator('[data-test=teach-this]').click();
  await expect(answer(page, 'customerName')).toContainText('LIM EX CONTOH');
  const beside = page.locator('.others details', { hasText: `misal-${run}-2.xls` });
  await expect(beside).toContainText('recognised');
  await expect(beside).toContainText(`SITI CONTOHAN ${run}`);
  await answer(page, 'customerName')
    .getByRole('button', { name: /Forget/ })
    .click();
  await expect(beside).not.toContainText(`SITI CONTOHAN ${run}`);
});

test('a form that a profile written by hand reads can be taught from its draft', async ({
  page,
}) => {
  await signIn(page, '/intake');
  await page.locator('.queue .row', { hasText: 'TBBN' }).first().click();
  await page.locator('[data-test=teach-this]').click();
  await expect(page.locator('[data-test=start-notice]')).toContainText('was written by hand');
  await expect(page.locator('[data-cell]').first()).toBeVisible();
});

test('leaving with unsaved answers asks first', async ({ page }) => {
  await signIn(page, '/intake/profiles/teach');
  await page.locator('[data-test=sample]').setInputFiles(form({}));
  await page.locator('[data-test=accept-all]').click();
  await expect(answer(page, 'phones')).toContainText('0120000417');
  await page.locator('.v-list-item', { hasText: 'Profiles' }).click();
  await page.locator('[data-test=stay]').click();
  await expect(answer(page, 'phones')).toBeVisible();
  await page.locator('.v-list-item', { hasText: 'Profiles' }).click();
  await page.locator('[data-test=leave]').click();
  await expect(page).toHaveURL(/\/intake\/profiles$/);
});
