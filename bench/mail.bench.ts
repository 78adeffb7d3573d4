/** Arrival of a mail until its form is a draft, with 1,000 mails in the mailbox; forms per second. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import {
  findDovecot,
  type MailServer,
  startDovecot,
} from '../extensions/core/test/support/dovecot.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { activationForm } from '../seeds/factories/partner-forms.ts';
import { ANY_DAY } from '../seeds/factories/any-day.ts';
import { createCompany } from '../seeds/index.ts';
import { report } from './lib/report.ts';
import { percentile } from './lib/statistics.ts';

const WAITING = 1_000;
const FRESH = 40;
const PAUSE_MS = 500;
const GOAL_MS = 10_000;
const USER = 'bench@example.com';
const PASSWORD = 'Example-Imap-1';
const TOKEN = 'bench-mail-token-0000000000000001';

const serviceId = (n: number): string => `TBBNA${String(500_000 + n)}G`;
const mailWithForm = (n: number): string => {
  const form = activationForm({ serviceId: serviceId(n), customerName: `CONTOH ${n}` });
  const lines = form.toString('base64').match(/.{1,76}/g) ?? [];
  return [
    'From: TIME dotCom <no-reply@time.example.com>',
    `Subject: Activation - CONTOH JAYA - ${serviceId(n)} - 08/12/2026`,
    `Message-ID: <${randomUUID()}@time.example.com>`,
    'Mime-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="B"',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Please find attached the form.',
    '--B',
    `Content-Type: application/vnd.ms-excel; name="A${5_000_000 + n}.xls"`,
    `Content-Disposition: attachment; filename="A${5_000_000 + n}.xls"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '--B--',
    '',
  ].join('\r\n');
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const post = async (stack: Stack, path: string, body: object): Promise<void> => {
  const answer = await fetch(`${stack.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
};

const newCompany = async (knex: Knex): Promise<string> => {
  const company = await createCompany(knex, {
    key: 'bench-mail',
    name: 'Benchmark',
    kind: 'installer',
    settings: ANY_DAY,
  });
  const user = randomUUID();
  await knex('directus_users').insert({
    id: user,
    email: 'bench-mail@example.com',
    token: TOKEN,
    status: 'active',
  });
  await knex('memberships').insert({ id: randomUUID(), user, company, persona: 'admin' });
  return company;
};

const countDrafts = async (knex: Knex, company: string): Promise<number> => {
  const [row] = await knex('parse_drafts').where({ company }).count({ n: '*' });
  return Number(row?.['n']);
};

const measure = async (stack: Stack, knex: Knex, server: MailServer): Promise<void> => {
  const company = await newCompany(knex);
  await stack.api.restart();
  server.deliver(
    USER,
    Array.from({ length: WAITING }, (_, n) => mailWithForm(n)),
  );
  const fresh = Array.from({ length: FRESH }, (_, n) => mailWithForm(WAITING + n));
  await post(stack, '/items/mail_rules', {
    name: 'TIME',
    sender: '*@time.example.com',
    action: 'accept',
  });
  const start = Date.now();
  await post(stack, '/items/mailboxes', {
    name: 'Benchmark',
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    user_name: USER,
    password: PASSWORD,
    interval_seconds: 5,
  });
  const arrived = new Map<string, number>();
  while ((await countDrafts(knex, company)) === 0) await pause(50);
  for (const [index, mail] of fresh.entries()) {
    server.deliver(USER, [mail]);
    arrived.set(serviceId(WAITING + index), Date.now());
    await pause(PAUSE_MS);
  }
  const waiting = WAITING + FRESH - (await countDrafts(knex, company));
  while ((await countDrafts(knex, company)) < WAITING + FRESH) await pause(250);
  const seconds = (Date.now() - start) / 1000;
  const rows = await knex('parse_drafts')
    .where({ company })
    .whereIn('service_id', [...arrived.keys()])
    .select<{ service_id: string; created_at: Date }[]>('service_id', 'created_at');
  const taken = rows.map((row) => row.created_at.getTime() - (arrived.get(row.service_id) ?? 0));
  const [p50, p95] = [percentile(taken, 0.5), percentile(taken, 0.95)];
  report({
    id: 'Mail',
    what: `arrival to draft of ${FRESH} mails while ${WAITING} wait (p50 ${(p50 / 1000).toFixed(1)} s; ${waiting} still waited at the end), p95 against 10 s`,
    ours: `${(p95 / 1000).toFixed(1)} s`,
    reference: `${GOAL_MS / 1000} s`,
    ratio: p95 / GOAL_MS,
    goal: { atMost: 1 },
  });
  console.log(
    `Mail  ${WAITING + FRESH} mails with a form each, mailbox to draft: ${((WAITING + FRESH) / seconds).toFixed(1)} forms/s`,
  );
};

export const run = async (): Promise<void> => {
  const program = findDovecot();
  if (program === null) {
    console.log('Mail  skipped: no dovecot, and no root or apt to install one');
    return;
  }
  const home = join(DEFAULT_HOME, 'bench-mail');
  rmSync(home, { recursive: true, force: true });
  const server = await startDovecot(program, PASSWORD);
  try {
    const stack = await startStack({
      dataDir: home,
      demo: false,
      settings: { MAIL_ALLOW_UNENCRYPTED: true },
    });
    const knex = knexFactory({ client: 'pg', connection: stack.databaseUrl });
    try {
      await measure(stack, knex, server);
    } finally {
      await knex.destroy();
      await stack.stop();
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
};
