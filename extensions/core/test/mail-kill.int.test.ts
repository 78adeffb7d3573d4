import { describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { sendInbound } from './support/inbound.ts';
import { killProductWorker, workersWaitingIn } from './support/product-worker.ts';
import { hasSamples, sample } from './support/samples.ts';
import { newMember, newTenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const KEY = 'an-example-signing-key';

const newMailbox = async () => {
  const tenant = await newTenant('installer');
  const boss = await newMember(tenant, 'admin');
  const { data } = await boss.post('/items/mailboxes', {
    name: 'By HTTP',
    kind: 'http',
    signing_secret: KEY,
  });
  const rule = { name: 'TIME', sender: '*@time.example.com', action: 'accept' };
  await boss.post('/items/mail_rules', rule);
  return { company: tenant.id, mailbox: data.id as string };
};

/** A worker that another test started may have taken the job: then it is tried with another mail. */
const TRIES = 10;

/** Sends a mail, kills the product's worker when it has come to this step, and gives the mail. */
const killAt = async (mailbox: string, { table, statement }: Record<string, string>) => {
  const lock = await database().transaction();
  try {
    // Who comes to this step of the work stays there until he is killed.
    await lock.raw('lock table ?? in exclusive mode', [table]);
    const sent = await sendInbound({ mailbox, key: KEY, body: sample('APPMT AWO900021.eml') });
    const { count, isProducts } = await eventually(
      () => workersWaitingIn(statement as string),
      (waiting) => waiting.count > 0,
    );
    expect(count).toBeGreaterThan(0);
    if (!isProducts) return null;
    await killProductWorker();
    return sent.id;
  } finally {
    await lock.rollback();
  }
};

takeWorkerTurn();

describe.skipIf(!hasSamples)('a worker killed over a mail', () => {
  it.each([
    [
      'before it is read',
      {
        table: 'fieldwright.background_work',
        statement: 'insert into fieldwright.background_work',
      },
    ],
    ['after its session was written', { table: 'parse_drafts', statement: 'copy "parse_drafts"' }],
  ])('makes of a mail one session and one draft when it dies %s', async (_, step) => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const { company, mailbox } = await newMailbox();
      const mail = await killAt(mailbox, step);
      if (mail === null) continue;
      const row = await eventually(
        () => database()('mails').where({ id: mail }).first(),
        ({ state }) => state !== 'pending',
      );
      expect(row).toMatchObject({ state: 'parsed', company });
      for (const written of ['mails', 'parse_sessions', 'parse_drafts'])
        expect([written, await database()(written).where({ company })]).toMatchObject([
          written,
          [{ company }],
        ]);
      return;
    }
    expect.fail('The product’s worker never took the job.');
  });
});
