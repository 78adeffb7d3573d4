import { expect, test } from '@playwright/test';
import { activationForm } from '../../seeds/factories/partner-forms.ts';
import { environment } from './support/environment.ts';
import { signInByForm } from './support/review-company.ts';
import { moveTo } from './support/studio-moves.ts';

const XLS = 'application/vnd.ms-excel';
const run = Math.floor(Math.random() * 800_000) + 100_000;
const NAME = `REJECT CONTOH ${run}`;
const form = (serial: number, facts: Parameters<typeof activationForm>[0] = {}) => ({
  name: `A${1_000_000 + run + serial}.xls`,
  mimeType: XLS,
  buffer: activationForm({ serviceId: `TBBNE${run + serial}G`, ...facts }),
});

test('forms are dropped, mended, approved and rejected by keyboard', async ({ page }) => {
  await signInByForm(page, 'intake@installer.example.com');
  await moveTo(page, '/intake');
  await page
    .locator('.drop-zone input')
    .setInputFiles([
      form(1, { appointment: '2026-02-31  25:61:00' }),
      form(2, { customerName: NAME }),
      { name: 'notes.xlsx', mimeType: XLS, buffer: Buffer.from('Service No.: TBBNA900090G') },
    ]);
  await expect(page.getByText('3 of 3 files read')).toBeVisible();
  await expect(page.getByText('The content is not an Excel workbook')).toBeVisible();

  await page.locator('.queue .row', { hasText: `TBBNE${run + 1}G` }).click();
  const field = page.locator('[data-field=appointment]');
  await expect(field).toContainText('There is no such date or time.');
  await expect(page.locator('td.lit')).toHaveText('2026-02-31  25:61:00');
  await expect(page.locator('[data-test=approve] button')).toBeDisabled();

  await expect(page.locator('[data-test=reject] button')).toBeEnabled();
  await page.keyboard.press('e');
  await field.locator('input').fill('2026-12-09 14:30');
  await page.keyboard.press('Enter');
  await expect(field).toContainText('09/12/2026 14:30');
  await expect(page.getByText('Ready', { exact: true })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(page.getByText(/^Work order WO-\d{4}-\d{5}$/)).toBeVisible();

  await page.goto(`${environment.url}/admin/intake`);
  await page.locator('.queue .row', { hasText: NAME }).click();
  await expect(page.locator('[data-field=customerName]')).toContainText(NAME);
  await expect(page.locator('[data-test=reject] button')).toBeEnabled();
  await page.keyboard.press('r');
  await page.getByPlaceholder('The reason stays with the draft').fill('Test form');
  await page.keyboard.press('Enter');
  await expect(page.getByPlaceholder('The reason stays with the draft')).toBeHidden();
  await page.goto(`${environment.url}/admin/intake`);
  await page.locator('.v-list-item', { hasText: 'Rejected' }).click();
  await expect(page.locator('.queue .row', { hasText: NAME })).toBeVisible();
});
