import { randomUUID } from 'node:crypto';
import { request, type ClientRequest } from 'node:http';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const BOUNDARY = `form-${randomUUID()}`;

let tenant: Tenant;
let clerk: Person;
let serial = 0;

takeWorkerTurn();

beforeAll(async () => {
  tenant = await newTenant('installer');
  clerk = await newMember(tenant, 'intake');
});

const part = (head: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);

const field = (name: string, value: string): Buffer => part(`name="${name}"`, Buffer.from(value));

const forms = (count: number): Buffer[] =>
  Array.from({ length: count }, () => {
    const name = `A97${10_000 + (serial += 1)}.xls`;
    const content = activationForm({ serviceId: `TBBNC${100_000 + serial}G` });
    return part(`name="file"; filename="${name}"`, content);
  });

const begin = (): ClientRequest =>
  request(`${inject('url')}/api/email/parse-excel`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${clerk.token}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
  });

type Upload = { id: string; sessions: { id: string; fileName: string }[] };
type Refusal = { message: string; extensions: Record<string, unknown> };
type Answer = { status: number | undefined; body: { data: Upload; errors: [Refusal] } };

const answerOf = (sent: ClientRequest) =>
  new Promise<Answer>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer['body'];
      resolve({ status: answer.statusCode, body });
    });
  });

const send = (parts: readonly Buffer[]) => {
  const sent = begin();
  const answer = answerOf(sent);
  for (const one of parts) sent.write(one);
  sent.end(`--${BOUNDARY}--\r\n`);
  return answer;
};

const sessions = () =>
  database()('parse_sessions')
    .where({ company: tenant.id })
    .orderBy('received_at')
    .select('id', 'upload', 'status', 'file_name');

const forget = () => database()('parse_sessions').where({ company: tenant.id }).delete();

describe('an upload of many files', () => {
  it('should be stored and read while it comes, and what came stays when it breaks off', async () => {
    const sent = begin();
    sent.on('error', () => undefined);
    // The last of them ends where the next one would begin, which never comes.
    for (const one of [field('company', tenant.id), ...forms(60)]) sent.write(one);
    const stored = await eventually(sessions, (found) => found.length === 50);
    const [first] = stored.filter(({ upload }) => upload === null);
    sent.destroy();
    const isRead = ({ status }: { status: string }) => status === 'completed';
    const isDone = (found: { status: string }[]) => found.length === 59 && found.every(isRead);
    const read = await eventually(sessions, isDone);
    expect(read.filter(isRead)).toHaveLength(59);
    expect(read.filter(({ upload }) => upload === first.id)).toHaveLength(58);
    const drafts = await database()('parse_drafts').where({ company: tenant.id });
    expect(drafts).toHaveLength(59);
    await forget();
  });

  it('should keep its order and count, whatever came on the way', async () => {
    const { status, body } = await send([field('company', tenant.id), ...forms(120)]);
    expect(status).toBe(202);
    const names = body.data.sessions.map(({ fileName }) => fileName);
    expect(names).toHaveLength(120);
    expect([...names].sort()).toEqual(names);
    expect((await sessions()).filter(({ upload }) => upload === body.data.id)).toHaveLength(119);
    await forget();
  });

  it('should know a file that came twice in it, in whichever part', async () => {
    const [twice = Buffer.alloc(0)] = forms(1);
    const { body } = await send([field('company', tenant.id), twice, ...forms(60), twice]);
    const last = await database()('parse_sessions')
      .where({ id: body.data.sessions[61]?.id })
      .first();
    expect(last).toMatchObject({ status: 'skipped', error_code: 'DUPLICATE_FILE' });
    await forget();
  });

  it('should say what stays when it is refused on the way', async () => {
    const { status, body } = await send([
      field('company', tenant.id),
      ...forms(55),
      part('name="file"; filename="huge.xls"', Buffer.alloc(26 * 1024 * 1024)),
    ]);
    expect(status).toBe(413);
    const [{ message, extensions }] = body.errors;
    expect(message).toContain('The 55 files before that are stored and will be read.');
    expect(extensions.taken).toBe(55);
    expect((await sessions()).filter(({ upload }) => upload === extensions.upload)).toHaveLength(
      54,
    );
    await forget();
  });

  it('should say so when a field comes too late to be heeded, and heed it where it is not', async () => {
    const site = randomUUID();
    await database()('sites').insert({ id: site, company: tenant.id, code: 'LATE', name: 'Late' });
    const late = await send([field('company', tenant.id), ...forms(50), field('site', site)]);
    expect(late).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { field: 'site' } }] },
    });
    await forget();
    const few = await send([...forms(6), field('company', tenant.id), field('site', site)]);
    expect(few.status).toBe(202);
    const [one] = await database()('parse_sessions').where({ company: tenant.id });
    expect(one.site).toBe(site);
    await forget();
  });

  it('should refuse a company of others before anything is stored', async () => {
    const other = await newTenant('installer');
    const { status } = await send([field('company', other.id), ...forms(51)]);
    expect(status).toBe(403);
    expect(await database()('parse_sessions').where({ company: other.id })).toHaveLength(0);
  });
});
