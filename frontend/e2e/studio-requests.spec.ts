import { expect, test, type Page } from '@playwright/test';
import { environment } from './support/environment.ts';
import { signInToStudio } from './support/review-company.ts';

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

const visit = async (page: Page, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await page.goto(`${environment.url}/admin${path}`);
    await page.waitForLoadState('networkidle');
  }
};

/** A record's form with all that it asks for; by its address, since a notice may lie over the list. */
const openFirst = async (page: Page): Promise<void> => {
  const answer = await page.request.get(`${environment.url}/items/work_orders?fields=id&limit=1`);
  const { data } = (await answer.json()) as { data: [{ id: string }] };
  await visit(page, [`/content/work_orders/${data[0].id}`]);
};

for (const [email, paths] of [
  ['dispatcher@installer.example.com', [...EVERYBODY, ...OFFICE]],
  ['admin@example.com', [...EVERYBODY, ...ADMINISTRATOR]],
] as const) {
  test(`the Studio of ${email} asks for nothing that the limits refuse`, async ({ browser }) => {
    test.slow();
    const page = await signInToStudio(browser, email);
    const refused = refusedOn(page);
    await visit(page, paths);
    await openFirst(page);
    expect(refused).toEqual([]);
    await page.context().close();
  });
}
