import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParserProfile } from '../../domain/intake/profile.ts';
import { seedId } from '../../../seeds/lib/seed-id.ts';
import { PARSER_PROFILES } from '../../../seeds/reference/parser-profiles/index.ts';
import { renewProfiles } from '../../../seeds/reference/renew-profiles.ts';
import { database } from './support/database.ts';
import { sendInbound } from './support/inbound.ts';
import { hasSamples, sample } from './support/samples.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { listOf, made } from './reports/made.ts';
import type { Outcome } from './reports/outcome.ts';
import { outcomeOf, outcomeOfMail } from './reports/outcome-of.ts';
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

const byUpload = async (
  file: string,
  content: Buffer = sample(`reports/${file}`),
): Promise<Outcome> => {
  const answer = await clerk.upload('/api/email/parse-excel', {}, [
    { name: file, type: 'application/octet-stream', content },
  ]);
  const id = answer.data?.id ?? answer.errors?.[0]?.extensions.session;
  const sessions = id ? await database()('parse_sessions').where({ id }) : [];
  const { status, code = null } = answer;
  return { status, code, mail: null, items: [], ...(await outcomeOf(sessions)) };
};

const byMail = async (file: string): Promise<Outcome> => {
  const sent = await sendInbound({ mailbox, key: KEY, body: sample(`reports/${file}`) });
  return outcomeOfMail(sent.id, sent.status);
};

describe('other files of the same kinds', () => {
  it.each(made)('%s: %s', async (file, _right, content, check) => {
    const outcome = await byUpload(file, content());
    expect(outcome.status).toBeLessThan(500);
    check(outcome);
  });

  it('should be counted with their doubts, today', async () => {
    const { data } = await clerk.get('/api/email/register');
    const row = data.today.find((one: { profile: string | null }) =>
      one.profile?.startsWith('List of work'),
    );
    expect(row.doubted).toBeGreaterThan(0);
    expect(row.reasons).toContainEqual(expect.objectContaining({ code: 'DATE_DOUBTED', count: 2 }));
  });

  it('should be approved or refused by name, however long their values are', async () => {
    const long = (text: string) => text.repeat(300);
    const content = listOf({
      2: long('T'),
      8: long('B'),
      9: long('S'),
      10: `Pending ${long('P')}`,
    });
    const answer = await clerk.upload('/api/email/parse-excel', {}, [
      { name: 'long.csv', type: 'text/csv', content },
    ]);
    expect(answer.status).toBe(201);
    const [draft] = answer.data.drafts;
    const approved = await clerk.post(`/api/email/drafts/${draft.id}/approve`);
    expect(approved.status).toBeLessThan(500);
  });
});

describe('a mail that asks in doubt', () => {
  it.each([
    ['REQUEST_DOUBTED', 'Confirm Withdraw - TBBNA970001G - X', 'Please ignore the withdrawal.'],
    ['IDS_DIFFER', 'Confirm Withdraw - TBBNA970002G - X', 'Service ID : TBBNA970003G'],
  ])('should wait for a person: %s', async (reason, subject, line) => {
    const body = Buffer.from(
      [
        'From: Ops <ops@time.example.com>',
        `Subject: ${subject}`,
        `Message-ID: <${randomUUID()}@time.example.com>`,
        'Content-Type: text/plain',
        ...['', line, ''],
      ].join('\r\n'),
    );
    const { id } = await sendInbound({ mailbox, key: KEY, body });
    await outcomeOfMail(id);
    const items = await database()('inbox_items').where({ mail: id });
    expect(items).toMatchObject([{ kind: 'withdrawal', status: 'open', reason_code: reason }]);
    expect(items[0].reason_message).not.toBe('');
  });
});

describe('layouts that we ship', () => {
  const shipped = PARSER_PROFILES.filter(({ version }) => version > 1);
  const versionsOf = async (company: string): Promise<string[]> => {
    const rows = await database()('parser_profiles')
      .where({ company })
      .orderBy(['code', 'version']);
    return rows.map(({ code, version, status }) => `${code} ${version} ${status}`);
  };

  it('should reach companies that read by an earlier version, and no others', async () => {
    const { id: company } = await newTenant('installer');
    const [first, second, third] = shipped as [ParserProfile, ParserProfile, ParserProfile];
    await database()('fieldwright.seeds')
      .where({ company })
      .where('name', 'like', 'parser-profiles-%')
      .delete();
    const before = async ({ code }: ParserProfile, more: Record<string, unknown> = {}) => {
      await database()('parser_profiles').where({ company, code }).delete();
      const source = shipped.find((profile) => profile.code === code);
      await database()('parser_profiles').insert({
        id: seedId(company, 'parser-profile', code, 1),
        company,
        code,
        name: 'As it was',
        version: 1,
        status: 'active',
        family: source?.family,
        priority: 7,
        recognise: JSON.stringify(source?.recognise),
        definition: JSON.stringify(source?.definition),
        ...more,
      });
    };
    await before(first, { auto_approve: true });
    await before(second, { id: randomUUID() });
    await database()('parser_profiles').where({ company, code: third.code }).delete();

    expect(await renewProfiles(database(), company)).toBe(true);
    const versions = await versionsOf(company);
    expect(versions).toContain(`${first.code} 1 retired`);
    expect(versions).toContain(`${first.code} ${first.version} active`);
    expect(versions.filter((one) => one.startsWith(`${second.code} `))).toEqual([
      `${second.code} 1 active`,
    ]);
    expect(versions.some((one) => one.startsWith(`${third.code} `))).toBe(false);
    const row = await database()('parser_profiles')
      .where({ company, code: first.code, version: first.version })
      .first();
    expect(row).toMatchObject({ priority: 7, auto_approve: true });
    expect(await renewProfiles(database(), company)).toBe(false);
  });
});

describe.skipIf(!hasSamples)('what people really send', () => {
  it.each(ROWS)('%s: %s', async (file, _right, check) => {
    const outcome = await (file.endsWith('.eml') ? byMail(file) : byUpload(file));
    expect(outcome.status).toBeLessThan(500);
    check(outcome);
  });
});
