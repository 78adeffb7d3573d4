import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, freeSlot, newCrew, newOrder, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, type Person } from './support/tenant.ts';

let crew: Crew;

const speaking = async (language: string | null): Promise<Person> => {
  const person = await newMember(crew.tenant, 'dispatcher');
  await database()('directus_users').where({ id: person.userId }).update({ language });
  return person;
};

const assign = (who: Person, order: string, headers?: Record<string, string>) =>
  who.post(
    `/api/orders/${order}/assign`,
    { technician: crew.technician.technician, ...freeSlot() },
    headers,
  );

beforeAll(async () => {
  crew = await newCrew();
});

describe('what the product says', () => {
  it.each([
    ['fr-FR', '« Affecter » n’est pas encore possible. Choisissez l’immeuble, ou ajoutez-le'],
    ['ms-MY', '"Tugaskan" belum boleh dilakukan. Pilih bangunan, atau tambahkannya jika baharu.'],
    ['en-US', '"Assign" is not possible yet. Choose the building, or add it if it is new.'],
  ])('should be in the language of the user: %s', async (language, sentence) => {
    const { id } = await newOrder(crew, { building: undefined });
    const answer = await assign(await speaking(language), id);
    expect([answer.status, answer.code]).toEqual([422, 'WORK_REQUIREMENTS_MISSING']);
    expect(answer.errors?.[0]?.message.replaceAll('\u00a0', ' ')).toContain(sentence);
    expect(answer.errors?.[0]?.extensions.params).toMatchObject({ step: { name: 'Assign' } });
    expect(answer.errors?.[0]?.extensions.missing).toMatchObject([
      { code: 'FIELD_MISSING', field: 'building' },
    ]);
  });

  it('should follow the browser where the user has chosen none, then the company', async () => {
    const { id } = await newOrder(crew, { building: undefined });
    const person = await speaking(null);
    const message = async (headers: Record<string, string>) =>
      (await assign(person, id, headers)).errors?.[0]?.message;
    expect(await message({ 'accept-language': 'fr-CH, fr;q=0.9' })).toContain('Choisissez');
    expect(await message({ 'accept-language': '*' })).toContain('Choose the building');
    await database()('companies').where({ id: crew.tenant.id }).update({ locale: 'ms-MY' });
    expect(await message({ 'accept-language': '*' })).toContain('Pilih bangunan');
    await database()('companies').where({ id: crew.tenant.id }).update({ locale: 'en-MY' });
  });

  it('should name steps, states and what is missing in the list of next steps', async () => {
    const { id } = await newOrder(crew, { building: undefined });
    const { data } = await (await speaking('ms-MY')).get(`/api/orders/${id}/next-steps`);
    expect(data.statusName).toBe('Belum ditugaskan');
    expect(data.steps[0]).toMatchObject({ to: 'Assigned', label: 'Tugaskan' });
    expect(data.steps[0].missing.map(({ message }: { message: string }) => message)).toContain(
      'Tetapkan temu janji dan terbitkannya.',
    );
  });

  it('should word refusals of Directus’ own routes and of the database', async () => {
    const { id } = await newOrder(crew);
    const person = await speaking('fr-FR');
    const refused = await person.patch(`/items/work_orders/${id}`, {
      status: 'Assigned',
      remarks: 'x',
    });
    expect(refused.errors?.[0]?.message).toContain('Un changement d’état se fait seul');
  });

  it('should say what is wrong with a value, at its field, for the API and the Studio', async () => {
    const person = await speaking('fr-FR');
    const sent = await person.post('/api/orders', { customerName: 7 });
    expect([sent.status, sent.code]).toEqual([400, 'FAILED_VALIDATION']);
    const { errors } = sent.errors?.[0]?.extensions as {
      errors: { field: string; message: string }[];
    };
    const name = errors.find(({ field }) => field === 'customerName');
    expect(name?.message).toMatch(/attendu/);
    expect(sent.errors?.[0]?.message).toContain('non valide');

    const { id } = await newOrder(crew);
    const long = await person.patch(`/items/work_orders/${id}`, { service_id: 'x'.repeat(65) });
    expect(long.errors?.[0]?.message.replaceAll('\u00a0', ' ')).toBe(
      'service_id : 64 caractères au plus, il y en a 65.',
    );
    expect(long.errors?.[0]?.extensions).toMatchObject({
      ...{ field: 'service_id', type: 'tooLong' },
      ...{ most: 64, length: 65 },
    });
  });

  it('should name an open blocker in the language of who reads it', async () => {
    const { id } = await newVisit(crew);
    const person = await speaking('fr-FR');
    const reported = await person.post(`/api/orders/${id}/blockers`, {
      reason: 'RISER_LOCKED',
      remark: 'Locked',
    });
    expect(reported.status).toBe(201);
    const { data } = await person.get(`/api/orders/${id}/next-steps`);
    expect(data.openBlockers).toMatchObject([{ reason: 'Gaine technique fermée à clé' }]);
    const english = await (await speaking('en-US')).get(`/api/orders/${id}/next-steps`);
    expect(english.data.openBlockers).toMatchObject([{ reason: 'Riser locked' }]);
  });
});
