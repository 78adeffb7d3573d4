import { expect, test, type Page } from '@playwright/test';
import { environment } from './support/environment.ts';
import { signInToStudio } from './support/review-company.ts';
import { moveTo, watchRequests } from './support/studio-moves.ts';

const EVERYBODY = [
  '/content/work_orders',
  '/content/work_orders/+',
  '/content/sites',
  '/content/customers',
  '/content/splitters',
  '/files',
];
const OFFICE = ['/users/me'];
const ADMINISTRATOR = [
  ...['/users', '/settings/project', '/settings/data-model', '/settings/data-model/work_orders'],
  ...['/settings/roles', '/settings/policies', '/settings/flows', '/insights', '/activity'],
];
/** What our limits answer; a 404 or a missing right of Directus' own is not theirs. */
const LIMITS = /QUERY_TOO_LARGE|SIGN_IN_LIMIT|IMAGE_TOO_LARGE|filter, sort, group or count/;

const refusedOn = (page: Page): string[] => {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() < 400) return;
    response
      .text()
      .then((text) => {
        if (LIMITS.test(text)) refused.push(`${response.url()} ${text}`);
      })
      .catch(() => undefined);
  });
  return refused;
};

/** The first is loaded with the whole Studio around it, the others are moved to. */
const visit = async (page: Page, [first, ...others]: readonly string[]): Promise<void> => {
  const quiet = watchRequests(page);
  await page.goto(`${environment.url}/admin${first}`);
  await quiet();
  for (const path of others) {
    await moveTo(page, path);
    await quiet();
  }
};

/** A record's form with all that it asks for; by its address, since a notice may lie over the list. */
const pathOfFirst = async (page: Page): Promise<string> => {
  const answer = await page.request.get(`${environment.url}/items/work_orders?fields=id&limit=1`);
  const { data } = (await answer.json()) as { data: [{ id: string }] };
  return `/content/work_orders/${data[0].id}`;
};

for (const [email, paths] of [
  ['dispatcher@installer.example.com', [...EVERYBODY, ...OFFICE]],
  ['admin@example.com', [...EVERYBODY, ...ADMINISTRATOR]],
] as const) {
  test(`the Studio of ${email} asks for nothing that the limits refuse`, async ({ browser }) => {
    test.slow();
    const page = await signInToStudio(browser, email);
    const refused = refusedOn(page);
    await visit(page, [await pathOfFirst(page), ...paths]);
    expect(refused).toEqual([]);
    await page.context().close();
  });
}
