import { randomInt, randomUUID } from 'node:crypto';
import knex from 'knex';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { activationForm, type FormFacts } from '../../../seeds/factories/partner-forms.ts';
import { ANY_DAY } from '../../../seeds/factories/any-day.ts';
import { createCompany, createPeople } from '../../../seeds/index.ts';
import { environment } from './environment.ts';

const XLS = 'application/vnd.ms-excel';

export type ReviewCompany = {
  id: string;
  people: { email: string; name: string }[];
  /** Sends forms as the first reviewer; service ids count up. Returns the ids of the drafts. */
  send: (forms: readonly Partial<FormFacts>[]) => Promise<string[]>;
  /** As an administrator sets it in the account. */
  speak: (email: string, language: string) => Promise<void>;
  close: () => Promise<void>;
};

const tokenOf = async (email: string): Promise<string> => {
  const response = await fetch(`${environment.url}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: environment.password }),
  });
  const { data } = (await response.json()) as { data: { access_token: string } };
  return data.access_token;
};

/** An installer of its own with two reviewers who can sign in. */
export const createReviewCompany = async (): Promise<ReviewCompany> => {
  const key = `review-${randomUUID().slice(0, 8)}`;
  const database = knex({
    client: 'pg',
    connection: environment.databaseUrl,
    pool: { min: 0, max: 2 },
  });
  const id = await createCompany(database, {
    key,
    name: `Contoh ${key}`,
    kind: 'installer',
    settings: ANY_DAY,
  });
  const people = ['Aina', 'Badri'].map((name) => ({
    email: `${name.toLowerCase()}@${key}.example.com`,
    name,
  }));
  await createPeople(
    database,
    people.map(({ email, name }) => ({
      email,
      firstName: name,
      lastName: 'Contoh',
      memberships: [{ company: id, persona: 'intake' as const }],
    })),
    environment.password,
  );
  const token = await tokenOf(people[0]?.email ?? '');
  let serial = randomInt(100_000, 800_000);
  const send = async (forms: readonly Partial<FormFacts>[]): Promise<string[]> => {
    const body = new FormData();
    for (const facts of forms) {
      serial += 1;
      const content = activationForm({ serviceId: `TBBNR${serial}G`, ...facts });
      body.append(
        'file',
        new Blob([new Uint8Array(content)], { type: XLS }),
        `A${1_000_000 + serial}.xls`,
      );
    }
    const response = await fetch(`${environment.url}/api/email/parse-excel`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body,
    });
    const { data } = (await response.json()) as { data: { drafts: { id: string }[] } };
    return data.drafts.map((draft) => draft.id);
  };
  return {
    id,
    people,
    send,
    speak: async (email, language) => {
      await database('directus_users').where({ email }).update({ language });
    },
    close: () => database.destroy(),
  };
};

/** Where the Studio leads who comes with a session and asks for no place. */
const ANYWHERE = '/login?continue';

/**
 * Somebody in a browser context of his own, at `path` of the Studio or where it leads him. His session
 * comes from the API: the form costs a whole page that is left at once. Tests of signing in fill the form.
 */
export const signInToStudio = async (
  browser: Browser,
  email: string,
  path = ANYWHERE,
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await signInHere(page, email, path);
  return page;
};

/** The same for the page that a test is given. */
export const signInHere = async (page: Page, email: string, path = ANYWHERE): Promise<void> => {
  await startSession(page.context(), email);
  await page.goto(`${environment.url}/admin${path}`);
  // A slow machine takes its time for the Studio's code; what is expected of a page has less.
  await page.locator('.module-bar').waitFor({ state: 'attached' });
};

const startSession = async (context: BrowserContext, email: string): Promise<void> => {
  const answer = await context.request.post(`${environment.url}/auth/login`, {
    data: { email, password: environment.password, mode: 'session' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
};

/** Through the form, as a person does it. */
export const signInByForm = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${environment.url}/admin/login`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(environment.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/admin\/(?!login)/);
};

export const openQueue = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`${environment.url}/admin/intake${query}`);
  await expect(page.locator('.queue .row').first()).toBeVisible();
};

export const openQueueAs = async (browser: Browser, email: string, query = ''): Promise<Page> => {
  const page = await signInToStudio(browser, email, `/intake${query}`);
  await expect(page.locator('.queue .row').first()).toBeVisible();
  return page;
};
