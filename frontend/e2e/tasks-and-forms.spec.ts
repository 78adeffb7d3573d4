import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { addFigures } from '../../seeds/demo/figures.ts';
import { createPeople } from '../../seeds/index.ts';
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
import { moveTo } from './support/studio-moves.ts';

let company: FieldCompany;
const mail = (who: string): string => `${who}@${company.id.slice(0, 8)}.example.com`;

test.beforeAll(async () => {
  company = await createFieldCompany('tasks', 'maintenance');
  await createPeople(
    company.knex,
    (['sales', 'admin'] as const).map((persona) => ({
      ...{ email: mail(persona), firstName: persona, lastName: 'Contohan' },
      memberships: [{ company: company.id, persona }],
    })),
    environment.password,
  );
});
test.afterAll(() => company.close());

/** From a list of the Studio, by the keyboard: its field takes no click of its own. */
const choose = async (page: Page, list: Locator, what: string): Promise<void> => {
  await list.focus();
  await page.keyboard.press('Enter');
  await page.locator('.v-menu-content').getByRole('button', { name: what, exact: true }).click();
};

const designForm = async (browser: Browser): Promise<Page> => {
  const page = await signInToStudio(browser, mail('admin'), '/fieldwright-forms');
  await page.getByRole('button', { name: 'New form' }).click();
  await page.getByRole('textbox', { name: 'Name of the form' }).fill('Pump inspection');
  await page.getByRole('button', { name: 'Make the form' }).click();
  const palette = page.getByRole('region', { name: 'Add a field' });
  const panel = page.getByRole('region', { name: 'Properties of the field' });
  const add = async (kind: string, name: string): Promise<void> => {
    await palette.getByRole('button', { name: kind, exact: true }).click();
    await panel.getByRole('textbox', { name: 'Question or name' }).fill(name);
  };
  await add('Number', 'Pressure');
  await panel.getByRole('textbox', { name: 'Unit' }).fill('bar');
  await panel.getByRole('spinbutton', { name: 'At most' }).fill('10');
  await panel.getByRole('checkbox', { name: 'Must be answered' }).click();
  await add('Yes or no', 'Leaks');
  await add('Photo', 'Picture of the leak');
  await panel
    .getByRole('group', { name: 'Shown only if' })
    .getByRole('button', { name: 'Add a condition' })
    .click();
  await choose(page, panel.getByRole('textbox', { name: 'Field of line 1' }), 'Leaks');
  const preview = page.getByRole('region', { name: 'On the phone' });
  await expect(preview.getByText('Picture of the leak')).toHaveCount(0);
  await preview.getByRole('radio', { name: 'Yes' }).check();
  await expect(preview.getByText('Picture of the leak')).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByTestId('publish-now').click();
  await expect(page.getByText('Version 1 is published.')).toBeVisible();
  await page.getByRole('button', { name: /Where used/ }).click();
  await choose(page, page.getByRole('textbox', { name: 'Work type' }), 'Inspection');
  await page.getByTestId('add-use').click();
  await expect(page.getByText('Orders: Inspection')).toBeVisible();
  return page;
};

/** Its page is open then; gives its id. */
const makeJob = async (page: Page): Promise<string> => {
  await page.getByLabel('Work type').selectOption({ label: 'Inspection' });
  await page.getByLabel('Customer name').fill('Siti Contohan');
  await page.getByLabel('Address').fill('3 Lorong Misal, 40150 Shah Alam');
  await page.locator('[data-make-order]').click();
  await page.waitForURL(/work_orders\/[\w-]{36}/);
  return page.url().slice(-36);
};

const addTasks = async (page: Page): Promise<void> => {
  const tasks = page.getByRole('region', { name: 'Tasks', exact: true });
  const dialog = page.getByRole('dialog');
  const add = async (title: string, rest?: () => Promise<void>): Promise<void> => {
    await tasks.getByRole('button', { name: 'Add a task' }).click();
    await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(title);
    await rest?.();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(tasks.getByText(title, { exact: true })).toBeVisible();
  };
  await add('Switch off the pump', async () => {
    await dialog.getByRole('button', { name: 'Add a point' }).click();
    await dialog.getByRole('textbox', { name: 'Point 1' }).fill('The valve is shut');
  });
  await add('Photograph the seals', async () => {
    await dialog.getByRole('button', { name: 'Add photos' }).click();
    await dialog.getByRole('spinbutton', { name: 'How many photos' }).fill('2');
  });
  await add('Switch on again');
};

test('sales makes a job of three tasks, which is done without signal, completes and is counted', async ({
  browser,
}) => {
  const admin = await designForm(browser);
  const studio = await signInToStudio(browser, mail('sales'), '/fieldwright-orders/new');
  const order = await makeJob(studio);
  await addTasks(studio);
  await studio.context().close();
  await publishVisit(company, order, 30);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, company.email);
  await waitForServiceWorker(page);
  const step = page.getByTestId('primary-step').first();
  await step.filter({ hasText: 'Start work' }).click();
  await expect(step).toHaveText('Complete the job');
  await page.getByRole('link', { name: 'Tasks', exact: true }).click();
  await page.getByRole('link', { name: /Switch off the pump/ }).click();

  await context.setOffline(true);
  const card = (title: string) => page.getByTestId('task').filter({ hasText: title });
  const done = (title: string) => card(title).getByRole('button', { name: 'Done' });
  const finish = async (title: string): Promise<void> => {
    await done(title).click();
    await expect(card(title).getByRole('button', { name: 'Open again' })).toBeVisible();
  };
  await expect(done('Switch off the pump')).toBeDisabled();
  await card('Switch off the pump').getByLabel('The valve is shut').check();
  await finish('Switch off the pump');
  const picture = await cameraPicture('#3a5');
  await takePhoto(page, picture);
  await expect(card('Photograph the seals')).toContainText('1 of 2');
  await takePhoto(page, picture);
  await finish('Photograph the seals');
  await finish('Switch on again');

  await page.goto(`${environment.url}/portal/visits/${order}`);
  await page.getByTestId('forms').getByRole('link').click();
  await page.getByLabel('Pressure (bar)').fill('11');
  await page.getByLabel('Pressure (bar)').blur();
  await expect(page.getByText('“Pressure” must be at most 10 bar.')).toBeVisible();
  await page.getByLabel('Pressure (bar)').fill('6,5');
  await page.getByRole('radio', { name: 'No' }).check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByTestId('forms')).toContainText('Submitted');
  await page.goto(`${environment.url}/portal/visits/${order}/complete`);
  await page.getByTestId('complete').click();
  await expect(page.getByRole('heading', { name: 'Done today' })).toBeVisible();

  await context.setOffline(false);
  await expect(syncMark(page)).toHaveText('All sent', { timeout: 30_000 });
  const row = await company.knex('work_orders').where({ id: order }).first('status');
  expect(row).toEqual({ status: 'Completed' });
  const answer = await company
    .knex('form_answer_values')
    .where({ company: company.id, field: 'pressure' })
    .first('number_value');
  expect(Number(answer?.number_value)).toBe(6.5);

  // As the worker does every five minutes.
  await company.knex.transaction((trx) =>
    addFigures(trx, { company: company.id, now: new Date() }),
  );
  await moveTo(admin, '/fieldwright-analytics');
  const completed = admin.locator('.tile').filter({ hasText: 'Completed' });
  await expect(completed.locator('strong')).toHaveText('1');
});
