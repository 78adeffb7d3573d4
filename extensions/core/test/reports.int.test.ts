import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { sendInbound } from './support/inbound.ts';
import { hasSamples, sample } from './support/samples.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import type { Outcome } from './reports/outcome.ts';
import { papers } from './reports/papers.ts';
import { values } from './reports/values.ts';

/** Every file of `EXPECTED.md` by the door that people use. */
const ROWS = [...papers, ...values];
const KEY = 'an-example-signing-key';

let tenant: Tenant;
let clerk: Person;
let mailbox: string;

beforeAll(async () => {
  tenant = await newTenant('installer');
  const boss = await newMember(tenant, 'admin');
  clerk = await newMember(tenant, 'intake');
  const box = { name: 'By HTTP', kind: 'http', signing_secret: KEY };
  mailbox = (await boss.post('/items/mailboxes', box)).data.id;
  for (const rule of [
    { name: 'TIME', sender: '*@time.example.com' },
    { name: 'Own people', domain: 'installer.example.com' },
  ])
    await boss.post('/items/mail_rules', { action: 'accept', ...rule });
});

const draftsOf = async (sessions: readonly string[]): Promise<Outcome['drafts']> =>
  database()('parse_drafts')
    .whereIn('session', [...sessions])
    .orderBy(['session', 'position'])
    .select('status', 'confidence', 'values', 'errors', 'warnings');

type Session = { id: string; file_name: string; status: string; error_code: string | null };
const outcomeOf = async (
  sessions: readonly (Session & { notes: Outcome['sessions'][number]['notes'] | null })[],
): Promise<Pick<Outcome, 'drafts' | 'sessions'>> => ({
  drafts: await draftsOf(sessions.map(({ id }) => id)),
  sessions: sessions.map(({ file_name: fileName, status, error_code: error, notes }) => ({
    fileName,
    status,
    error,
    notes: notes ?? [],
  })),
});

const byUpload = async (file: string): Promise<Outcome> => {
  const answer = await clerk.upload('/api/email/parse-excel', {}, [
    { name: file, type: 'application/octet-stream', content: sample(`reports/${file}`) },
  ]);
  const id = answer.data?.id ?? answer.errors?.[0]?.extensions.session;
  const sessions = id ? await database()('parse_sessions').where({ id }) : [];
  const { status, code = null } = answer;
  return { status, code, mail: null, items: [], ...(await outcomeOf(sessions)) };
};

const byMail = async (file: string): Promise<Outcome> => {
  const sent = await sendInbound({ mailbox, key: KEY, body: sample(`reports/${file}`) });
  const mail = await eventually(
    () => database()('mails').where({ id: sent.id }).first(),
    ({ state }) => state !== 'pending',
  );
  const sessions = await database()('parse_sessions').where({ mail: sent.id });
  const items = await database()('inbox_items').where({ mail: sent.id });
  return {
    status: sent.status,
    code: mail.reason_code,
    mail: { state: mail.state, reason: mail.reason_code, text: mail.text ?? '' },
    items: items.map(({ status, reason_code: reason, reason_message: message }) => ({
      status,
      reason,
      message,
    })),
    ...(await outcomeOf(sessions)),
  };
};

describe.skipIf(!hasSamples)('what people really send', () => {
  it.each(ROWS)('%s: %s', async (file, _right, check) => {
    const outcome = await (file.endsWith('.eml') ? byMail(file) : byUpload(file));
    expect(outcome.status).toBeLessThan(500);
    check(outcome);
  });
});
