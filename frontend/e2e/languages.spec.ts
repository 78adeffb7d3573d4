import { expect, test } from '@playwright/test';
import { en as studioEnglish } from '../../extensions/studio/src/locales/en/index.ts';
import { fr as studioFrench } from '../../extensions/studio/src/locales/fr/index.ts';
import { ms as studioMalay } from '../../extensions/studio/src/locales/ms/index.ts';
import { en } from '../src/locales/en/index.ts';
import { fr } from '../src/locales/fr/index.ts';
import { ms } from '../src/locales/ms/index.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, createVisit, type FieldCompany } from './support/field-company.ts';
import { expectTranslated } from './support/languages.ts';
import { fits } from './support/look.ts';
import { portalUrl } from './support/portal.ts';
import { createReviewCompany, signInHere, type ReviewCompany } from './support/review-company.ts';
import { moveTo, watchRequests } from './support/studio-moves.ts';

const LANGUAGES = [
  { code: 'ms', locale: 'ms-MY', words: ms, studio: studioMalay },
  { code: 'fr', locale: 'fr-FR', words: fr, studio: studioFrench },
] as const;

test.describe('portal', () => {
  let company: FieldCompany;
  let order: string;
  let fault: string;

  test.beforeAll(async () => {
    company = await createFieldCompany('languages');
    order = await createVisit(company, { name: 'Aminah', inMinutes: 20 });
    fault = await createVisit(company, {
      name: 'Ravi',
      inMinutes: 60,
      workType: 'ASSURANCE_STANDARD',
      values: { issue: 'TTKT-0001', ticket_id: 'TTKT-0001', awo_number: 'AWO-0001' },
    });
  });
  test.afterAll(async () => {
    await company.close();
  });

  for (const { code, locale, words } of LANGUAGES)
    test(`speaks the account's language: ${locale}`, async ({ page }) => {
      const seen = (where: string) =>
        expectTranslated(page, { english: en, other: words }, `${code}: ${where}`);
      await company
        .knex('directus_users')
        .where({ email: company.email })
        .update({ language: locale });
      await page.goto(portalUrl());
      // The account is not known yet: the device's language, which a person may change.
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.getByLabel(en.account.email, { exact: true }).fill(company.email);
      await page.getByLabel(en.account.password, { exact: true }).fill(environment.password);
      await page.getByRole('button', { name: en.account.signIn }).click();
      await expect(page.getByRole('heading', { name: words.agenda.today, level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.getByTestId('next-visit')).toBeVisible();
      await seen('today');
      await fits(page, `${code}-today`);

      const pages = [
        ['/coming', words.agenda.comingDays],
        ['/changes', words.changes.title],
        ['/profile', words.shell.profile],
        [`/visits/${order}`, 'Contoh Aminah 1'],
        [`/visits/${order}/serial`, words.visit.onuSerial],
        [`/visits/${order}/port`, words.visit.splitterPort],
        [`/visits/${order}/photos`, words.visit.photos],
        [`/visits/${order}/signature`, words.visit.customerSignature],
        [`/visits/${order}/blocker`, words.visit.reportBlocker],
        [`/visits/${order}/reschedule`, words.visit.askAnotherTime],
        [`/visits/${order}/complete`, words.complete.title],
        [`/visits/${fault}/solution`, words.visit.solution],
      ] as const;
      for (const [path, heading] of pages) {
        await page.goto(portalUrl(path));
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await seen(path);
        const name = path.replaceAll('/', '-').replace(order, 'order').replace(fault, 'fault');
        await fits(page, `${code}${name}`);
      }
    });

  test('keeps the language that a person has chosen on the device', async ({ page }) => {
    await company.knex('directus_users').where({ email: company.email }).update({ language: null });
    await page.goto(portalUrl());
    await page.getByLabel(en.account.language).selectOption('fr');
    await expect(page.getByRole('heading', { name: fr.account.signInToVisits })).toBeVisible();
    await expectTranslated(page, { english: en, other: fr }, 'sign-in');
    await page.getByLabel(fr.account.email, { exact: true }).fill(company.email);
    await page.getByLabel(fr.account.password, { exact: true }).fill(environment.password);
    await page.getByRole('button', { name: fr.account.signIn }).click();
    await expect(page.getByRole('heading', { name: fr.agenda.today, level: 1 })).toBeVisible();
    await page.goto(portalUrl('/profile'));
    await page.getByLabel(fr.account.language).selectOption('ms');
    await expect(page.getByRole('heading', { name: ms.shell.profile, level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(ms.account.language)).toHaveValue('ms');
  });
});

test.describe('studio', () => {
  let company: ReviewCompany;
  let drafts: string[];

  test.beforeAll(async () => {
    company = await createReviewCompany();
    drafts = await company.send([{}, { appointment: '2026-02-31  25:61:00' }]);
  });
  test.afterAll(async () => {
    await company.close();
  });

  for (const [index, { code, locale, studio }] of LANGUAGES.entries())
    test(`Intake speaks the Studio's language: ${locale}`, async ({ page }) => {
      const { email } = company.people[index] ?? { email: '' };
      const seen = (where: string) =>
        expectTranslated(page, { english: studioEnglish, other: studio }, `${code}: ${where}`);
      await company.speak(email, locale);
      const quiet = watchRequests(page);
      await signInHere(page, email, '/intake');
      await expect(page.locator('.queue .row').first()).toBeVisible();
      await expect(
        page.getByRole('columnheader', { name: studio.queue.appointment }),
      ).toBeVisible();
      await expect(page.locator('.module-nav, nav').getByText(studio.queue.allMails)).toBeVisible();
      await seen('queue');

      await moveTo(page, `/intake/drafts/${drafts[index] ?? ''}`);
      await expect(page.locator('[data-test=approve]')).toContainText(studio.review.approve);
      await seen('review');
      await expect(page.locator('[data-test=reject] button')).toBeEnabled();
      await page.keyboard.press('r');
      await expect(page.getByPlaceholder(studio.review.reasonStays)).toBeVisible();
      await seen('reject');
      await page.keyboard.press('Escape');

      for (const path of ['items', 'mails', 'mailboxes', 'profiles']) {
        await moveTo(page, `/intake/${path}`);
        await expect(page.locator('main').first()).toBeVisible();
        await quiet();
        await seen(path);
      }
    });
});
