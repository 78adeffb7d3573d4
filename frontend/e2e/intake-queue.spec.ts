import { expect, test, type Page } from '@playwright/test';
import { seriousOn } from './support/axe.ts';
import {
  createReviewCompany,
  openQueue,
  openQueueAs,
  signInToStudio,
  type ReviewCompany,
} from './support/review-company.ts';

let company: ReviewCompany;
test.beforeEach(async () => {
  company = await createReviewCompany();
});
test.afterEach(() => company.close());

const emailOf = (index: number): string => company.people[index]?.email ?? '';
const idOf = (page: Page): string => /drafts\/([\w-]+)/.exec(page.url())?.[1] ?? '';
const isReady = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-test=approve] button')).toBeEnabled();
};
/** After a decision the next draft, or the list, comes by itself. */
const waitForNext = async (page: Page, last: string): Promise<void> => {
  await expect.poll(() => idOf(page)).not.toBe(last);
};
/** Only who reviews it may edit; the key does nothing until the claim is there. */
const mend = async (page: Page): Promise<void> => {
  const field = page.locator('[data-field=appointment]');
  await expect(page.locator('[data-test=reject] button')).toBeEnabled();
  await page.keyboard.press('e');
  await field.locator('input').fill('2026-12-09 14:30');
  await page.keyboard.press('Enter');
  await expect(field).toContainText('09/12/2026 14:30');
};
/** The colours of the Studio's theme are not ours to judge. */
const seriousOf = (page: Page): Promise<string[]> =>
  seriousOn(page, {
    tags: ['wcag2a', 'wcag2aa', 'wcag21aa'],
    withoutRules: ['color-contrast'],
  });

test('a queue of thirty is worked off by keyboard alone', async ({ browser }) => {
  await company.send(
    Array.from({ length: 30 }, (_, index) => ({
      customerName: `CONTOH ${index}`,
      ...(index === 4 ? { appointment: '2026-02-31  25:61:00' } : {}),
    })),
  );
  const page = await openQueueAs(browser, emailOf(0), '?sort=created');
  await page.keyboard.press('g');
  await page.waitForURL(/\/drafts\//);
  let rejected = 0;
  let mended = 0;
  for (let decided = 0; decided < 30; decided += 1) {
    const id = idOf(page);
    const broken = page.locator('[data-field=appointment].bad.current');
    await expect(page.locator('[data-test=approve] button:enabled').or(broken)).toBeVisible();
    if (await broken.isVisible()) {
      mended += 1;
      await mend(page);
    }
    await isReady(page);
    if (decided % 10 === 7) {
      await page.keyboard.press('r');
      await expect(page.getByText('Why is this draft rejected?')).toBeVisible();
      await page.keyboard.press('1');
      await expect(page.getByText('Why is this draft rejected?')).toBeHidden();
      rejected += 1;
    } else await page.keyboard.press('a');
    await waitForNext(page, id);
    if (decided === 7) {
      await page.keyboard.press('u');
      await expect.poll(() => idOf(page)).toBe(id);
      await isReady(page);
      await page.keyboard.press('a');
      await waitForNext(page, id);
      rejected -= 1;
    }
  }
  await page.waitForURL(/\/admin\/intake\?/);
  expect(mended).toBe(1);
  await expect(page.getByText('Nothing waits for review.')).toBeVisible();
  await expect(page.locator('.v-list-item', { hasText: 'Approved' })).toContainText('28');
  await expect(page.locator('.v-list-item', { hasText: 'Rejected' })).toContainText(
    String(rejected),
  );
  await page.context().close();
});

test('two reviewers see each other and never meet', async ({ browser }) => {
  await company.send(
    Array.from({ length: 6 }, (_, index) => ({ customerName: `CONTOH ${index}` })),
  );
  const [aina, badri] = await Promise.all([
    openQueueAs(browser, emailOf(0)),
    openQueueAs(browser, emailOf(1)),
  ]);
  await aina.keyboard.press('g');
  await aina.waitForURL(/\/drafts\//);
  await isReady(aina);
  const first = idOf(aina);
  await expect(badri.locator(`[data-draft="${first}"] .claim`)).toHaveText(/Aina Contoh/);
  await badri.locator(`[data-draft="${first}"] a`).click();
  await expect(badri.getByText(/Aina Contoh is reviewing this draft since/)).toBeVisible();
  await expect(badri.locator('[data-test=approve] button')).toBeDisabled();

  // An answer about the draft he leaves, which comes when he is at the next, must not show.
  await badri.route(`**/email/drafts/${first}`, async (asked) => {
    const answer = await asked.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await asked.fulfill({ response: answer });
  });
  await badri.keyboard.press('J');
  await expect.poll(() => idOf(badri)).not.toBe(first);
  await isReady(badri);
  await badri.waitForTimeout(1_500);
  await isReady(badri);
  const seen = new Set<string>();
  for (let turn = 0; turn < 3; turn += 1) {
    const ids = [idOf(aina), idOf(badri)];
    expect(ids[0]).not.toBe(ids[1]);
    for (const id of ids) expect(seen.has(id)).toBe(false);
    ids.forEach((id) => seen.add(id));
    await Promise.all([isReady(aina), isReady(badri)]);
    await Promise.all([aina.keyboard.press('a'), badri.keyboard.press('a')]);
    await Promise.all([waitForNext(aina, ids[0] ?? ''), waitForNext(badri, ids[1] ?? '')]);
  }
  await expect(aina.getByText('Nothing waits for review.')).toBeVisible();
  await Promise.all([aina.context().close(), badri.context().close()]);
});

test('many are approved at once after a look at what happens', async ({ browser }) => {
  const ids = await company.send([{}, {}, {}]);
  const page = await openQueueAs(browser, emailOf(0));
  await page.keyboard.press('X');
  // A colleague is at one of them by the time the question is asked.
  const badri = await openQueueAs(browser, emailOf(1));
  await badri.locator(`[data-draft="${ids[0]}"] a`).click();
  await isReady(badri);
  await page.keyboard.press('a');
  const dialog = page.locator('.approve-dialog');
  await expect(dialog).toContainText('1 draft cannot be approved');
  await expect(dialog).toContainText('Badri Contoh is reviewing this draft.');
  await expect(dialog).toContainText('2 new work orders');
  await page.locator('[data-test=approve-now] button').click();
  await expect(page.getByText('2 work orders made or changed')).toBeVisible();
  await expect(page.locator('.queue .row')).toHaveCount(1);
  await Promise.all([page.context().close(), badri.context().close()]);
});

test('a building that nobody knows is added for all that wait for it', async ({ browser }) => {
  await company.send([{}, {}, {}]);
  const page = await openQueueAs(browser, emailOf(0), '?tab=noBuilding');
  await page.keyboard.press('g');
  await isReady(page);
  await expect(page.locator('[data-test=building]')).toContainText('Also for 2 other waiting');
  await page.keyboard.press('b');
  await expect(page.locator('input[name=name]')).toHaveValue('MENARA SAMPEL RAYA');
  await expect(page.locator('input[name=postcode]')).toHaveValue('58000');
  await page.locator('select[name=building_type]').selectOption('CONDO');
  await page.locator('[data-test=building-save] button').click();
  await expect(page.getByText('3 drafts bound to the building')).toBeVisible();
  await expect(page.locator('[data-test=building]')).toContainText('Chosen by a person');
  await page.context().close();
});

test('on a phone the navigation does not lie over the queue', async ({ browser }) => {
  await company.send([{}]);
  const page = await signInToStudio(browser, emailOf(0));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => localStorage.setItem('nav-bar-collapsed', 'false'));
  await openQueue(page);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('nav-bar-collapsed')))
    .toBe('true');
  await page
    .locator('.queue .row')
    .first()
    .click({ position: { x: 60, y: 30 } });
  await page.waitForURL(/\/drafts\//);
  await page.context().close();
});

test('queue and review fit a phone and read well to a screen reader', async ({ browser }) => {
  await company.send([{}, { phones: '', customerName: `NUR ${'CONTOH '.repeat(30)}` }]);
  const page = await signInToStudio(browser, emailOf(0));
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await openQueue(page);
    expect(await seriousOf(page)).toEqual([]);
    await page.locator('.queue .row').first().click();
    await expect(page.locator('.decision [data-field=customerName]')).toBeVisible();
    expect(await seriousOf(page)).toEqual([]);
    const wider =
      'document.documentElement.scrollWidth - document.documentElement.clientWidth' as const;
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
    await page.keyboard.press('q');
  }
  await page.context().close();
});
