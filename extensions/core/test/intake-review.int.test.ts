import { randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  activationForm,
  wholesaleForm,
  type FormFacts,
} from '../../../seeds/factories/partner-forms.ts';
import { createBuilding } from '../../../seeds/index.ts';
import { autoApprove } from '../src/intake/use-cases/auto-approve.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { database } from './support/database.ts';
import { productSecret } from './support/mail-worker.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const XLS = 'application/vnd.ms-excel';
let tenant: Tenant;
let aina: Person;
let badri: Person;
let serial = randomInt(100_000, 800_000);

beforeAll(async () => {
  tenant = await newTenant('installer');
  aina = await newMember(tenant, 'intake');
  badri = await newMember(tenant, 'intake');
  await database()('directus_users')
    .where({ id: aina.userId })
    .update({ first_name: 'Aina', last_name: 'Contoh' });
});

const upload = async (content: Buffer, name: string, person = aina) => {
  const { data } = await person.upload('/api/email/parse-excel', {}, [
    { name, content, type: XLS },
  ]);
  return data.drafts[0];
};
const fresh = (facts: Partial<FormFacts> = {}, person = aina) =>
  upload(
    activationForm({ serviceId: `TBBNA${(serial += 1)}G`, ...facts }),
    `A${randomInt(1e6, 9e6)}.xls`,
    person,
  );
const digi = (serviceId: string, facts: Partial<FormFacts> = {}) =>
  upload(wholesaleForm({ brand: 'Digi', serviceId, ...facts }), 'DIGI Partner (Activation).xls');
const nextDigi = () => `DIGI0${(serial += 1)}`;
const act = (person: Person, id: string, verb: string, body?: Record<string, unknown>) =>
  person.post(`/api/email/drafts/${id}/${verb}`, body);
/** An order, and a draft of the same work that says something else. */
const orderAndUpdate = async (facts: Partial<FormFacts>) => {
  const id = nextDigi();
  const first = await digi(id);
  const order = (await act(aina, first.id, 'approve')).data.workOrders[0].id;
  return { order, draft: await digi(id, facts) };
};
const orderRow = (id: string) => database()('work_orders').where({ id }).first();

describe('differences of an update', () => {
  const news = { customerName: 'MEI SAMPELLO BARU', appointment: '21 Dec 2026 15:00:00' };

  it('should write the accepted and keep what was refused on draft and history', async () => {
    const { order, draft } = await orderAndUpdate(news);
    const accept = draft.diff
      .map(({ field }: { field: string }) => field)
      .filter((field: string) => field !== 'customer_name');
    expect(accept).toContain('appointment_requested_at');
    expect((await act(aina, draft.id, 'approve', { accept })).status).toBe(200);
    const row = await orderRow(order);
    expect(row.customer_name).toBe('MEI SAMPELLO');
    expect(row.appointment_requested_at.toISOString()).toBe('2026-12-21T07:00:00.000Z');
    const refused = { field: 'customer_name', from: 'MEI SAMPELLO', to: 'MEI SAMPELLO BARU' };
    const { data } = await aina.get(`/api/email/drafts/${draft.id}`);
    expect(data).toMatchObject({ status: 'approved', refusedChanges: [refused] });
    const event = await database()('work_order_events')
      .where({ work_order: order, kind: 'updated' })
      .first();
    expect(event.data.refused).toEqual({
      customer_name: { from: refused.from, to: refused.to },
    });
  });

  it('should take the choice in bulk and by session, and leave the order alone when all is refused', async () => {
    const bulk = await orderAndUpdate(news);
    const session = await orderAndUpdate(news);
    const { status } = await aina.post('/api/email/drafts/bulk-approve', {
      ids: [bulk.draft.id],
      accept: { [bulk.draft.id]: ['customer_name'] },
    });
    expect(status).toBe(200);
    expect(await orderRow(bulk.order)).toMatchObject({
      customer_name: 'MEI SAMPELLO BARU',
      reschedule_count: 0,
    });
    const { data: read } = await aina.get(`/api/email/drafts/${session.draft.id}`);
    const before = await orderRow(session.order);
    const approved = await aina.post(`/api/email/sessions/${read.session.id}/approve`, {
      accept: { [session.draft.id]: [] },
    });
    expect(approved.data.workOrders).toMatchObject([{ id: session.order }]);
    const after = await orderRow(session.order);
    expect(after.customer_name).toBe(before.customer_name);
    expect(after.reschedule_count).toBe(0);
  });

  it('should refuse a field that does not differ', async () => {
    const { draft } = await orderAndUpdate(news);
    const answer = await act(aina, draft.id, 'approve', { accept: ['remarks'] });
    expect(answer).toMatchObject({ status: 422, code: 'INTAKE_NO_SUCH_CHANGE' });
  });

  it('should answer 409 with both pictures when the order changed, and go on after a new look', async () => {
    const { order, draft } = await orderAndUpdate(news);
    await database()('work_orders').where({ id: order }).update({ customer_name: 'SOMEBODY' });
    const late = await act(aina, draft.id, 'approve');
    expect(late).toMatchObject({ status: 409, code: 'INTAKE_MATCH_CHANGED' });
    const { seen, now } = late.errors?.[0]?.extensions.differences as Record<
      'seen' | 'now',
      { field: string; from: unknown }[]
    >;
    const name = (diff: typeof seen) => diff.find(({ field }) => field === 'customer_name')?.from;
    expect([name(seen), name(now)]).toEqual(['MEI SAMPELLO', 'SOMEBODY']);
    expect((await act(aina, draft.id, 'claim')).status).toBe(200);
    expect((await act(aina, draft.id, 'approve')).status).toBe(200);
    expect((await orderRow(order)).customer_name).toBe('MEI SAMPELLO BARU');
  });

  it('should not make a new order of what the reviewer saw as a change', async () => {
    const { order, draft } = await orderAndUpdate(news);
    const manager = await newMember(tenant, 'manager');
    await manager.post(`/api/orders/${order}/transition`, { to: 'Cancelled', reason: 'Withdrawn' });
    expect(await act(aina, draft.id, 'approve')).toMatchObject({
      status: 409,
      code: 'INTAKE_MATCH_CHANGED',
    });
  });
});

describe('two reviewers', () => {
  it('should never get the same draft, however often they ask at once', async () => {
    const own = await newTenant('installer');
    const people = await Promise.all([newMember(own, 'intake'), newMember(own, 'intake')]);
    const [first] = people as [Person, Person];
    for (let index = 0; index < 6; index += 1) await fresh({}, first);
    const taken: string[] = [];
    const work = async (person: Person): Promise<void> => {
      let after: string | undefined;
      for (;;) {
        const { data } = await person.post('/api/email/drafts/claim-next', { after });
        if (!data.draft) return;
        taken.push(data.draft);
        const { status } = await act(person, data.draft, 'approve');
        expect(status).toBe(200);
        after = data.draft;
      }
    };
    await Promise.all(people.map(work));
    expect(taken).toHaveLength(6);
    expect(new Set(taken).size).toBe(6);
  });

  it('should name who is at a draft to all others at once, and keep them from deciding', async () => {
    const draft = await fresh();
    await act(aina, draft.id, 'claim');
    const { data } = await badri.get('/api/email/drafts/claims');
    expect(data.claims).toContainEqual(
      expect.objectContaining({ draft: draft.id, claimedByName: 'Aina Contoh', isMine: false }),
    );
    const listed = await badri.get('/api/email/drafts?claim=others');
    expect(listed.data.drafts).toContainEqual(
      expect.objectContaining({ id: draft.id, claimedByName: 'Aina Contoh' }),
    );
    for (const [verb, body] of [
      ['approve', {}],
      ['reject', { reason: 'Test form' }],
      ['claim', {}],
      ['building', { building: { name: 'Contoh' } }],
    ] as const) {
      const answer = await act(badri, draft.id, verb, body);
      expect(answer, verb).toMatchObject({ status: 409, code: 'INTAKE_CLAIMED' });
      expect(answer.errors?.[0]?.message).toBe('Aina Contoh is reviewing this draft.');
    }
    const edited = await badri.patch(`/api/email/drafts/${draft.id}`, { values: {} });
    expect(edited.code).toBe('INTAKE_CLAIMED');
    // Letting go of what is not one's own changes nothing.
    await act(badri, draft.id, 'claim', { release: true });
    expect((await act(badri, draft.id, 'approve')).status).toBe(409);
    expect((await act(aina, draft.id, 'approve')).status).toBe(200);
  });

  it('should let a claim be taken over once its time is over, as the company has set it', async () => {
    const draft = await fresh();
    await act(aina, draft.id, 'claim');
    const ago = (minutes: number) =>
      database()('parse_drafts')
        .where({ id: draft.id })
        .update({ claimed_at: new Date(Date.now() - minutes * 60_000) });
    await ago(10);
    expect((await act(badri, draft.id, 'claim')).status).toBe(409);
    await database()('companies')
      .where({ id: tenant.id })
      .update({ settings: JSON.stringify({ intake: { claimMinutes: 5 } }) });
    expect((await act(badri, draft.id, 'claim')).status).toBe(200);
    expect((await act(aina, draft.id, 'approve')).code).toBe('INTAKE_CLAIMED');
    await database()('companies').where({ id: tenant.id }).update({ settings: '{}' });
  });

  it('should leave exactly one winner when both take the same draft', async () => {
    const draft = await fresh();
    const answers = await Promise.all(
      [aina, badri].map((person) => act(person, draft.id, 'claim')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('the queue', () => {
  let own: Tenant;
  let clerk: Person;
  const list = async (query: string) => (await clerk.get(`/api/email/drafts?${query}`)).data;

  beforeAll(async () => {
    own = await newTenant('installer');
    clerk = await newMember(own, 'intake');
    for (let index = 0; index < 5; index += 1)
      await fresh({ customerName: `CONTOH ${index}` }, clerk);
    await fresh({ phones: '', customerName: 'WITHOUT PHONE' }, clerk);
  });

  it('should page by key in both orders without losing or repeating a row', async () => {
    for (const sort of ['created', '-created']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await list(`sort=${sort}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...page.drafts.map(({ customerName }: { customerName: string }) => customerName));
        cursor = page.nextCursor;
      }
      const expected = [0, 1, 2, 3, 4].map((index) => `CONTOH ${index}`).concat('WITHOUT PHONE');
      expect(seen).toEqual(sort === 'created' ? expected : expected.reverse());
    }
    expect((await clerk.get('/api/email/drafts?cursor=nonsense')).status).toBe(400);
  });

  it('should filter and count', async () => {
    const names = async (query: string) =>
      (await list(query)).drafts.map((row: { customerName: string }) => row.customerName);
    expect(await names('errors=with')).toEqual(['WITHOUT PHONE']);
    expect(await names('errors=without')).toHaveLength(5);
    expect(await names('building=known')).toEqual([]);
    expect(await names('orderType=ACTIVATION&matchKind=new&source=upload')).toHaveLength(6);
    expect(await names('source=email')).toEqual([]);
    expect(await names('olderThanHours=1')).toEqual([]);
    expect(await names('search=contoh%203')).toEqual(['CONTOH 3']);
    const first = (await list('search=contoh%203')).drafts[0];
    await act(clerk, first.id, 'claim');
    expect(await names('claim=mine')).toEqual(['CONTOH 3']);
    const { tabs } = await list('');
    expect(tabs).toMatchObject({ open: 6, ready: 5, errors: 1, noBuilding: 6, mine: 1 });
    await act(clerk, first.id, 'claim', { release: true });
    expect((await clerk.get('/api/email/drafts?building=maybe')).status).toBe(400);
  });

  it('should name the values its filters can take', async () => {
    const { data } = await clerk.get('/api/email/drafts/facets?status=pending,valid,needs_review');
    expect(data.orderType).toMatchObject([{ value: 'ACTIVATION', count: 6 }]);
    expect(data.partnerGroup).toMatchObject([{ label: 'TIME', count: 6 }]);
    expect(data.source).toEqual([{ value: 'upload', label: 'upload', count: 6 }]);
  });

  it('should take a rejection back and remember its reason for the next', async () => {
    const [draft] = (await list('search=contoh%204')).drafts;
    await act(clerk, draft.id, 'reject', { reason: 'Sent twice' });
    const reasons = await clerk.get('/api/email/drafts/reject-reasons');
    expect(reasons.data.reasons).toEqual(['Sent twice']);
    const { data } = await act(clerk, draft.id, 'restore');
    expect(data).toMatchObject({ status: 'valid', rejectedReason: null });
    expect((await act(clerk, draft.id, 'approve')).status).toBe(200);
    expect((await act(clerk, draft.id, 'restore')).code).toBe('INTAKE_DRAFT_APPROVED');
  });
});

describe('the preview of an approval', () => {
  it('should say what would come of each draft and write nothing', async () => {
    const good = await fresh();
    const bad = await fresh({ phones: '' });
    const changed = await orderAndUpdate({ customerName: 'MEI BARU' });
    const moved = await orderAndUpdate({ appointment: '21 Dec 2026 15:00:00' });
    const same = await orderAndUpdate({ password: 'Example-Other' });
    const ids = [good, bad, changed.draft, moved.draft, same.draft].map(({ id }) => id);
    const { data, status } = await aina.post('/api/email/drafts/approve-preview', { ids });
    expect(status).toBe(200);
    expect(data.new).toMatchObject([{ draft: good.id, orderType: 'ACTIVATION' }]);
    expect(data.updated).toMatchObject([
      {
        order: changed.order,
        changes: expect.arrayContaining([
          { field: 'customer_name', from: 'MEI SAMPELLO', to: 'MEI BARU' },
        ]),
      },
    ]);
    expect(data.moved).toMatchObject([{ order: moved.order, to: '2026-12-21T15:00:00+08:00' }]);
    expect(data.duplicates).toMatchObject([{ order: same.order }]);
    expect(data.refused).toMatchObject([{ draft: bad.id, code: 'INTAKE_DRAFT_INVALID' }]);
    expect(data.ready).toEqual(ids.filter((id) => id !== bad.id));
    expect((await orderRow(moved.order)).reschedule_count).toBe(0);
    const approved = await aina.post('/api/email/drafts/bulk-approve', { ids: data.ready });
    expect(approved.data.workOrders).toHaveLength(4);
  });

  it('should foresee a slot that is taken', async () => {
    const id = nextDigi();
    const name = `RESIDENSI SAMPEL ${serial}`;
    await createBuilding(database(), { company: tenant.id, name, splitters: [] });
    const address = `D-17-3 ${name},Jalan CT 8,TAMAN CONTOHRIA,PUCHONG,47100,Selangor,Malaysia.`;
    const technician = randomUUID();
    await database()('technicians').insert({
      id: technician,
      company: tenant.id,
      code: `T${serial}`,
      name: 'Contoh Amin',
      kind: 'in_house',
      level: 'senior',
    });
    const dispatcher = await newMember(tenant, 'dispatcher');
    const visit = async (serviceId: string, day: number) => {
      const draft = await digi(serviceId, { address });
      const order = (await act(aina, draft.id, 'approve')).data.workOrders[0].id;
      const assigned = await dispatcher.post(`/api/orders/${order}/assign`, {
        technician,
        startsAt: `2026-12-${day}T15:00:00+08:00`,
        endsAt: `2026-12-${day}T17:00:00+08:00`,
      });
      expect(assigned.status).toBe(200);
      return order;
    };
    await visit(nextDigi(), 21);
    const order = await visit(id, 17);
    const draft = await digi(id, { address, appointment: '21 Dec 2026 15:00:00' });
    const { data } = await aina.post('/api/email/drafts/approve-preview', { ids: [draft.id] });
    expect(data.moved).toEqual([]);
    expect(data.refused).toMatchObject([{ draft: draft.id }]);
    const refusal = await act(aina, draft.id, 'approve');
    expect(refusal.code).toBe(data.refused[0].code);
    expect((await orderRow(order)).scheduled_start.toISOString()).toBe('2026-12-17T07:00:00.000Z');
  });
});

describe('buildings', () => {
  const inBuilding = (name: string, postcode = '58000') => ({
    address: `Level 5, Unit 3, ${name}, JALAN MISALAN, ${postcode}, KUALA LUMPUR, W.P. Kuala Lumpur`,
  });

  it('should be no doubt any more once a person chose one', async () => {
    const name = `LAMAN CONTOH ${(serial += 1)}`;
    const draft = await fresh(inBuilding(name));
    const seen = () =>
      database()('parse_drafts').where({ id: draft.id }).first('status', 'warnings', 'confidence');
    const before = await seen();
    expect(before.status).toBe('needs_review');
    expect(JSON.stringify(before.warnings)).toContain('ADDRESS_DOUBTED.building');
    const { status } = await act(aina, draft.id, 'building', {
      building: { name, postcode: '58000', building_type: 'CONDO', installation_method: 'PRELAID' },
    });
    expect(status).toBe(200);
    const after = await seen();
    expect(after).toMatchObject({ status: 'valid', warnings: [] });
    expect(Number(after.confidence)).toBeGreaterThan(Number(before.confidence));
  });

  it('should be added from a draft and bound to all that wait for it', async () => {
    const name = `MENARA BARU ${(serial += 1)}`;
    const first = await fresh(inBuilding(name));
    const second = await fresh(inBuilding(name));
    const elsewhere = await fresh(inBuilding(name, '50000'));
    const { data: read } = await aina.get(`/api/email/drafts/${first.id}`);
    expect(read).toMatchObject({ building: null, buildingName: name, sameBuilding: 1 });
    const { data, status } = await act(aina, first.id, 'building', {
      building: { name, postcode: '58000', building_type: 'CONDO', installation_method: 'PRELAID' },
      alike: true,
    });
    expect({ status, bound: data.bound }).toEqual({ status: 200, bound: 2 });
    const row = await database()('buildings').where({ id: data.building }).first();
    expect(row).toMatchObject({ company: tenant.id, name, created_by: aina.userId });
    const bound = await database()('parse_drafts')
      .whereIn('id', [first.id, second.id, elsewhere.id])
      .whereNotNull('building')
      .pluck('id');
    expect(bound.sort()).toEqual([first.id, second.id].sort());
    // What a person chose stays when something else is edited.
    await aina.patch(`/api/email/drafts/${second.id}`, { values: { remarks: 'Ring twice' } });
    const { data: after } = await aina.get(`/api/email/drafts/${second.id}`);
    expect(after).toMatchObject({ building: data.building, buildingMatch: { how: 'person' } });
    const made = await act(aina, second.id, 'approve');
    expect(await orderRow(made.data.workOrders[0].id)).toMatchObject({ building: data.building });
  });

  it('should obey the rules of buildings and of the company', async () => {
    const draft = await fresh(inBuilding(`MENARA KOD ${(serial += 1)}`));
    const code = `B${serial}`;
    await createBuilding(database(), { company: tenant.id, name: `Lain ${serial}`, splitters: [] });
    await database()('buildings')
      .where({ name: `Lain ${serial}` })
      .update({ code });
    const twice = await act(aina, draft.id, 'building', { building: { name: 'Lagi', code } });
    expect(twice.status).toBeGreaterThanOrEqual(400);
    expect(await database()('buildings').where({ company: tenant.id, name: 'Lagi' })).toEqual([]);
    const other = await newTenant('installer');
    const { building } = await createBuilding(database(), {
      company: other.id,
      name: 'Menara Asing',
      splitters: [],
    });
    expect(await act(aina, draft.id, 'building', { building })).toMatchObject({
      status: 400,
      code: 'INTAKE_UNKNOWN_BUILDING',
    });
  });

  it('should bind nothing when two fit, and offer both', async () => {
    const name = `WISMA KEMBAR DUA ${(serial += 1)}`;
    for (const city of ['Satu', 'Dua']) {
      const { building } = await createBuilding(database(), {
        company: tenant.id,
        name: `${name} ${city}`,
        splitters: [],
      });
      await database()('buildings').where({ id: building }).update({ name, postcode: null });
    }
    const draft = await fresh(inBuilding(name));
    expect(draft).toMatchObject({ building: null, buildingMatch: { how: 'none' } });
    expect(draft.buildingMatch.candidates).toHaveLength(2);
  });
});

describe('approval without a person', () => {
  const withAutoApprove = async () => {
    const own = await newTenant('installer');
    await database()('parser_profiles').where({ company: own.id }).update({ auto_approve: true });
    return { own, clerk: await newMember(own, 'intake') };
  };

  it('should pass only what is valid, and only where the profile allows it', async () => {
    const { clerk } = await withAutoApprove();
    const status = async (draft: { id: string }) =>
      (await clerk.get(`/api/email/drafts/${draft.id}`)).data.status;
    expect(await status(await fresh({}, clerk))).toBe('approved');
    expect(await status(await fresh({ phones: '' }, clerk))).toBe('needs_review');
    expect((await aina.get(`/api/email/drafts/${(await fresh()).id}`)).data.status).toBe('valid');
  });

  it('should go on after one that fails for no reason of its own, and tell of it at the end', async () => {
    const { own, clerk } = await withAutoApprove();
    await database()('parser_profiles').where({ company: own.id }).update({ auto_approve: false });
    const drafts = [await fresh({}, clerk), await fresh({}, clerk), await fresh({}, clerk)];
    await database()('parser_profiles').where({ company: own.id }).update({ auto_approve: true });
    const rows = await database()('parse_drafts').whereIn(
      'id',
      drafts.map(({ id }) => id),
    );
    const [first] = rows as [{ id: string }];
    const name = `fail_${own.key.replaceAll('-', '_')}`;
    await database().raw(
      `create function fieldwright.${name}() returns trigger language plpgsql as $$
       begin
         if new.id = '${first.id}' then raise exception 'disk full' using errcode = '53100'; end if;
         return new;
       end $$;
       create trigger ${name} before update on parse_drafts
         for each row execute function fieldwright.${name}()`,
    );
    configureSecrets(productSecret());
    const approving = autoApprove(database(), {
      sessions: rows.map(({ session }: { session: string }) => session),
      requestId: 'test',
    });
    await expect(approving)
      .rejects.toThrow(/disk full/)
      .finally(() => database().raw(`drop function fieldwright.${name}() cascade`));
    const states = await database()('parse_drafts').whereIn(
      'id',
      drafts.map(({ id }) => id),
    );
    expect(states.map(({ id, status }) => [id === first.id, status]).toSorted()).toEqual([
      [false, 'approved'],
      [false, 'approved'],
      [true, 'valid'],
    ]);
  });
});
