import { expect, test, type Page } from '@playwright/test';
import { createOrders, createPeople, userIdOf } from '../../seeds/index.ts';
import { environment } from './support/environment.ts';
import { createFieldCompany, type FieldCompany, publishVisit } from './support/field-company.ts';
import {
  cameraPicture,
  signIn,
  syncMark,
  takePhoto,
  waitForServiceWorker,
} from './support/portal.ts';
import { signInToStudio } from './support/review-company.ts';
import { seriousInEither } from './support/theme.ts';

/** Folder for pictures of the pages, to be looked at by people. */
const PICTURES = process.env['TASKS_PICTURES'];
const lookAt = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
};

let company: FieldCompany;
let sales: string;
let order: string;

test.beforeAll(async () => {
  company = await createFieldCompany('tasks', 'maintenance');
  sales = `sales@${company.id.slice(0, 8)}.example.com`;
  await createPeople(
    company.knex,
    [
      {
        email: sales,
        firstName: 'Salina',
        lastName: 'Contohan',
        memberships: [{ company: company.id, persona: 'sales' }],
      },
    ],
    environment.password,
  );
  const [made] = await createOrders(company.knex, {
    company: company.id,
    name: 'tasks',
    count: 1,
    workType: 'INSPECTION',
    values: { customer_name: 'Siti Contohan', created_by: userIdOf(sales) },
  });
  if (!made) throw new Error('No order was made.');
  order = made;
});
test.afterAll(async () => {
  await company.close();
});

const statusOf = async (): Promise<unknown> =>
  (
    (await company.knex('work_orders').where({ id: order }).first('status')) as
      { status: string } | undefined
  )?.status;

test('a job is complete only when its tasks are done, also without a network', async ({
  browser,
}) => {
  test.slow();
  await test.step('the agent who sold it adds three tasks', async () => {
    const page = await signInToStudio(browser, sales, `/content/work_orders/${order}`);
    const tasks = page.getByRole('region', { name: 'Tasks', exact: true });
    const add = async (title: string, rest?: () => Promise<void>): Promise<void> => {
      await tasks.locator('[data-add-task]').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What is to be done').locator('input').fill(title);
      await rest?.();
      await dialog.locator('[data-save-task]').click();
      await expect(tasks.getByText(title, { exact: true })).toBeVisible();
    };
    await add('Switch off the pump', async () => {
      await page.getByRole('button', { name: 'Add a point' }).click();
      await page.getByLabel('Point 1').locator('input').fill('The valve is shut');
    });
    await add('Photograph the seals', async () => {
      await page.getByRole('button', { name: 'Add photos' }).click();
      await page.getByLabel('How many photos').locator('input').fill('2');
    });
    await add('Switch on again');
    await lookAt(page, 'order-tasks');
    expect(await seriousInEither(page)).toEqual([]);
    await page.context().close();
  });

  await publishVisit(company, order, 30);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, company.email);
  await waitForServiceWorker(page);
  const step = page.getByTestId('primary-step').first();
  await step.filter({ hasText: 'Start work' }).click();
  await expect(step).toHaveText('Complete the job');
  await page.getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('heading', { name: 'My tasks' })).toBeVisible();
  await lookAt(page, 'my-tasks');
  await page.getByRole('link', { name: /Switch off the pump/ }).click();

  await context.setOffline(true);
  const card = (title: string) => page.getByTestId('task').filter({ hasText: title });
  await expect(card('Switch off the pump').getByRole('button', { name: 'Done' })).toBeDisabled();
  await card('Switch off the pump').getByLabel('The valve is shut').check();
  await card('Switch off the pump').getByRole('button', { name: 'Done' }).click();
  for (const color of ['#3a5', '#35a']) await takePhoto(page, await cameraPicture(color));
  await card('Photograph the seals').getByRole('button', { name: 'Done' }).click();
  await lookAt(page, 'tasks-of-a-visit');
  await page.goto(`${environment.url}/portal/visits/${order}/complete`);
  await expect(page.getByTestId('complete')).toBeDisabled();
  await expect(page.getByTestId('checklist')).toContainText('Switch on again');
  await page.goto(`${environment.url}/portal/visits/${order}/tasks`);
  await card('Switch on again').getByRole('button', { name: 'Done' }).click();
  await page.goto(`${environment.url}/portal/visits/${order}/complete`);
  await page.getByTestId('complete').click();
  await expect(page.getByRole('heading', { name: 'Done today' })).toBeVisible();
  expect(await statusOf()).toBe('InProgress');

  await context.setOffline(false);
  await expect(syncMark(page)).toHaveText('All sent', { timeout: 60_000 });
  expect(await statusOf()).toBe('Completed');
  const rows = (await company
    .knex('tasks')
    .where({ work_order: order })
    .pluck('status_category')) as string[];
  expect(rows).toEqual(['done', 'done', 'done']);
  const photos = (await company
    .knex('evidence')
    .where({ work_order: order })
    .whereNotNull('task')
    .pluck('id')) as string[];
  expect(photos).toHaveLength(2);
  await context.close();
});
