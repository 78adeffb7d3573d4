import { createHash, randomUUID } from 'node:crypto';
import { read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Crew, newCrew, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const DEFINITION = {
  fields: [
    {
      key: 'condition',
      kind: 'choice',
      label: 'Condition',
      required: true,
      options: [
        { value: 'good', label: 'Good' },
        { value: 'worn', label: '=Worn' },
      ],
    },
    { key: 'pressure', kind: 'number', label: 'Pressure', unit: 'bar', max: 10 },
    {
      key: 'seen',
      kind: 'photo',
      label: 'Picture of the wear',
      requiredIf: { '==': [{ var: 'condition' }, 'worn'] },
    },
    { key: 'remark', kind: 'text', label: 'Remark' },
  ],
};

let crew: Crew;
let visit: { id: string; number: string };
let form: string;
let version: string;

const command = (type: string, payload: object, order = visit.id) => ({
  ...{ id: randomUUID(), type, order, seenStatus: 'Assigned', payload },
  occurredAt: new Date().toISOString(),
});
const send = async (...commands: object[]) =>
  (await crew.technician.post('/api/field/commands', { commands })).data.results;
const filling = (answer: string, answers: object, submit: boolean) =>
  command('fill-form', {
    ...{ answer, form, version, answers, submit },
    startedAt: new Date().toISOString(),
  });
const upload = async (clientRef: string): Promise<number> => {
  const fields = {
    ...{ order: visit.id, kind: 'photo', category: 'form', clientRef },
    takenAt: new Date().toISOString(),
    sha256: createHash('sha256').update(PNG).digest('hex'),
  };
  const file = { name: 'a.png', type: 'image/png', content: PNG };
  return (await crew.technician.upload('/api/field/evidence', fields, [file])).status;
};

beforeAll(async () => {
  crew = await newCrew();
  visit = await newVisit(crew);
  const made = await crew.admin.post('/api/forms', { company: crew.tenant.id, name: 'Inspection' });
  expect(made.status).toBe(201);
  form = made.data.id;
  const draft = await crew.admin.put(`/api/forms/${form}/draft`, {
    definition: DEFINITION,
  });
  expect(draft.data).toMatchObject({ number: 1, problems: [] });
  version = draft.data.id;
});

describe('a form', () => {
  it('should be designed by who may, and refused with the field that is broken', async () => {
    expect((await crew.dispatcher.post(`/api/forms/${form}/publish`, {})).status).toBe(403);
    const broken = {
      fields: [{ key: 'a', kind: 'text', label: 'Reason', shownIf: { nonsense: [1] } }],
    };
    const refused = await crew.admin.put(`/api/forms/${form}/draft`, {
      definition: broken,
    });
    expect(refused.status).toBe(422);
    expect(refused.errors?.[0]?.message).toContain('“Reason”');
  });

  it('should be filled in once it is published, and its version never change', async () => {
    const early = await send(filling(randomUUID(), {}, false));
    expect(early[0]).toMatchObject({ status: 'refused' });
    const published = await crew.admin.post(`/api/forms/${form}/publish`, {});
    expect(published.data).toEqual({ id: version, number: 1 });
    await expect(
      database()('form_versions')
        .where({ id: version })
        .update({ definition: { fields: [] } }),
    ).rejects.toThrow('FORM_VERSION_KEPT');
    await expect(database()('form_versions').where({ id: version }).delete()).rejects.toThrow();
    const use = await crew.admin.post(`/api/forms/${form}/uses`, { kind: 'required' });
    expect(use.status).toBe(201);
    const again = await crew.admin.post(`/api/forms/${form}/uses`, { kind: 'required' });
    expect(again.errors?.[0]?.extensions.code).toBe('FORM_USE_TWICE');
  });

  it('should reach the device with what the visit asks for, once', async () => {
    const first = (await crew.technician.post('/api/field/snapshot', {})).data;
    expect(first.formVersions).toMatchObject([{ id: version, name: 'Inspection', number: 1 }]);
    expect(first.visits[0].forms.uses).toMatchObject([{ form, version, kind: 'required' }]);
    const known = { formVersions: [version] };
    const second = (await crew.technician.post('/api/field/snapshot', known)).data;
    expect(second).toMatchObject({ formVersions: [], currentFormVersions: [version] });
  });

  it('should hold up the step that asks for it', async () => {
    const { lifecycle } = await database()('work_orders').where({ id: visit.id }).first();
    const where = { lifecycle, from_state: 'Assigned' };
    const before = await database()('lifecycle_transitions').where(where).select('id', 'guards');
    const guards = JSON.stringify([{ name: 'required_forms_submitted' }]);
    await database()('lifecycle_transitions').where(where).update({ guards });
    try {
      const steps = (await crew.dispatcher.get(`/api/orders/${visit.id}/next-steps`)).data;
      const missing = JSON.stringify(steps);
      expect(missing).toContain('Fill in and submit: Inspection.');
    } finally {
      for (const { id, guards: old } of before)
        await database()('lifecycle_transitions')
          .where({ id })
          .update({ guards: JSON.stringify(old) });
    }
  });

  it('should be kept half-filled, submitted when it is right, and stay', async () => {
    const answer = randomUUID();
    const picture = randomUUID();
    const half = filling(answer, { condition: 'worn', pressure: 4.5 }, false);
    expect((await send(half))[0]).toMatchObject({ status: 'applied' });
    expect((await send(half))[0]).toMatchObject({ status: 'replayed' });
    const whole = { condition: 'worn', pressure: 4.5, seen: [picture], remark: '=1+1' };
    const lacking = await send(filling(answer, { condition: 'worn', pressure: 11 }, true));
    expect(lacking[0].error.missing.map(({ field }: { field: string }) => field)).toEqual([
      'pressure',
      'seen',
    ]);
    expect((await send(filling(answer, whole, true)))[0].error.code).toBe('FORM_ANSWERS_WRONG');
    expect(await upload(picture)).toBe(201);
    expect((await send(filling(answer, whole, true)))[0]).toMatchObject({ status: 'applied' });
    expect((await send(filling(answer, { condition: 'good' }, true)))[0].error.code).toBe(
      'FORM_ANSWER_SUBMITTED',
    );
    await expect(
      database()('form_answers').where({ client_ref: answer }).update({ answers: {} }),
    ).rejects.toThrow('FORM_ANSWER_KEPT');
    const kinds = await database()('work_order_events')
      .where({ work_order: visit.id })
      .where('kind', 'like', 'form_%')
      .pluck('kind');
    expect(kinds.sort()).toEqual(['form_saved', 'form_submitted']);
  });

  it('should be seen by the office, found by an answer and exported without a formula', async () => {
    const page = (await crew.dispatcher.get(`/api/orders/${visit.id}/forms`)).data;
    expect(page.wanted).toMatchObject([{ form, isSubmitted: true }]);
    expect(page).toMatchObject({ company: crew.tenant.id, canFill: true, canAsk: false });
    expect(page.definitions[page.wanted[0].version]).toEqual(expect.anything());
    expect(page.answers[0].pictures).toHaveLength(1);
    const find = async (query: string) =>
      (await crew.dispatcher.get(`/api/forms/${form}/answers?${query}`)).data.total;
    expect(await find('field=pressure&min=4&max=5')).toBe(1);
    expect(await find('field=condition&value=good')).toBe(0);
    expect(await find('search=1%2B1')).toBe(1);
    const file = async (format: string) => {
      const headers = { authorization: `Bearer ${crew.dispatcher.token}` };
      const url = `${inject('url')}/api/forms/${form}/answers/export?format=${format}`;
      return Buffer.from(await (await fetch(url, { headers })).arrayBuffer());
    };
    const csv = (await file('csv')).toString();
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).toContain(`"'=Worn"`);
    const sheet = read(await file('xlsx')).Sheets['Forms'] ?? {};
    const [row] = utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(row).toMatchObject({ Order: visit.number, 'Pressure (bar)': 4.5, Remark: "'=1+1" });
  });

  it('should keep answers with their version when the next one is published', async () => {
    const definition = { fields: DEFINITION.fields.filter(({ requiredIf }) => !requiredIf) };
    await crew.admin.put(`/api/forms/${form}/draft`, { definition });
    expect((await crew.admin.post(`/api/forms/${form}/publish`, {})).data.number).toBe(2);
    const late = await send(filling(randomUUID(), { condition: 'good' }, true));
    expect(late[0]).toMatchObject({ status: 'applied' });
    const [read1] = (await crew.dispatcher.get(`/api/orders/${visit.id}/forms`)).data.answers;
    expect(read1).toMatchObject({ number: 1, version, answers: { condition: 'good' } });
    const both = await Promise.all([
      crew.admin.post(`/api/forms/${form}/publish`, {}),
      crew.admin.post(`/api/forms/${form}/publish`, {}),
    ]);
    expect(both.map(({ status }) => status)).toEqual([409, 409]);
  });
});
