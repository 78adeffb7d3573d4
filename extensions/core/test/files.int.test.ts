import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { admin, visitor } from './support/http.ts';
import { newMember, newPerson, newTenant, type Person, type Tenant } from './support/tenant.ts';

let a: Tenant;
let b: Tenant;
let clerkA: Person;
let clerkB: Person;

const part = { name: 'docket.txt', type: 'text/plain', content: 'signed by nobody' };

beforeAll(async () => {
  [a, b] = await Promise.all([newTenant(), newTenant()]);
  [clerkA, clerkB] = await Promise.all([newMember(a, 'dispatcher'), newMember(b, 'dispatcher')]);
});

const upload = async (person: Person, fields: Record<string, string> = {}) =>
  (await person.upload('/files', fields, [part])).data as { id: string; company: string };

describe('files', () => {
  it('belong to the uploader’s company and are read by its people', async () => {
    const file = await upload(clerkA);
    expect(file.company).toBe(a.id);
    const colleague = await newMember(a, 'auditor');
    expect((await colleague.get(`/files/${file.id}`)).status).toBe(200);
    expect((await colleague.get(`/assets/${file.id}`)).data).toBe('signed by nobody');
  });

  it('are not there for another company, by any door', async () => {
    const { id } = await upload(clerkA);
    const boss = await newMember(b, 'admin');
    for (const person of [clerkB, boss, visitor()]) {
      expect((await person.get(`/files/${id}`)).status).toBeGreaterThanOrEqual(401);
      expect((await person.get(`/assets/${id}`)).status).toBeGreaterThanOrEqual(401);
      expect((await person.get(`/assets/${id}?download`)).status).toBeGreaterThanOrEqual(401);
      expect((await person.patch(`/files/${id}`, { title: 'mine' })).status).toBeGreaterThanOrEqual(
        401,
      );
      expect((await person.delete(`/files/${id}`)).status).toBeGreaterThanOrEqual(401);
    }
    const list = await boss.get(`/files?filter[id][_eq]=${id}`);
    expect(list.data).toEqual([]);
    const counted = await boss.get(`/files?aggregate[count]=*&filter[id][_eq]=${id}`);
    expect(Number(counted.data[0].count)).toBe(0);
  });

  it('cannot be put into a foreign company', async () => {
    const refused = await clerkA.upload('/files', { company: b.id }, [part]);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const stranded = await database()('directus_files')
      .where({ company: b.id, uploaded_by: clerkA.userId })
      .first('id');
    expect(stranded).toBeUndefined();
    const file = await upload(clerkA);
    expect((await clerkA.patch(`/files/${file.id}`, { company: b.id })).status).toBe(403);
    const moved = database()('directus_files').where({ id: file.id }).update({ company: b.id });
    await expect(moved).rejects.toThrow(/ORGANISATION_COMPANY_FIXED/);
  });

  it('no row may point at another company’s file', async () => {
    const { id } = await upload(clerkA);
    const row = { id: randomUUID(), company: b.id, code: randomUUID(), name: 'x' };
    const order = await admin().get(`/items/companies/${b.id}?fields=id`);
    expect(order.status).toBe(200);
    const session = database()('parse_sessions').insert({
      id: row.id,
      company: b.id,
      source: 'upload',
      status: 'pending',
      file: id,
    });
    await expect(session).rejects.toThrow(/ORGANISATION_FILE_FOREIGN/);
  });

  it('of a member of two companies are his alone until a row claims them', async () => {
    const both = await newPerson([
      { company: a.id, persona: 'dispatcher' },
      { company: b.id, persona: 'dispatcher' },
    ]);
    const file = await upload(both);
    expect(file.company).toBeNull();
    expect((await both.get(`/assets/${file.id}`)).status).toBe(200);
    expect((await clerkA.get(`/assets/${file.id}`)).status).toBe(403);

    await database()('parse_sessions').insert({
      id: randomUUID(),
      company: a.id,
      source: 'upload',
      status: 'pending',
      file: file.id,
    });
    expect((await clerkA.get(`/assets/${file.id}`)).status).toBe(200);
    expect((await clerkB.get(`/assets/${file.id}`)).status).toBe(403);

    const named = await upload(both, { company: b.id });
    expect(named.company).toBe(b.id);
  });

  it('content is not replaced after the fact', async () => {
    const { id } = await upload(clerkA);
    const form = new FormData();
    form.append('file', new Blob(['forged'], { type: 'text/plain' }), 'docket.txt');
    const answer = await fetch(`${(await import('vitest')).inject('url')}/files/${id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${clerkA.token}` },
      body: form,
    });
    expect(answer.status).toBe(403);
    expect((await clerkA.get(`/assets/${id}`)).data).toBe('signed by nobody');
  });
});
