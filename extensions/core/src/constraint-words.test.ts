import { expect, it } from 'vitest';
import { UNIQUE_KEYS } from '../../domain/kernel/generated/unique-keys.ts';
import { inWords, LANGUAGES, say } from '../../domain/words/index.ts';
import { compileModel } from '../../../schema/compiler/compile.ts';
import { expandFields } from '../../../schema/compiler/expand.ts';
import { loadSource } from '../../../schema/source.ts';
import { MODEL } from '../../../schema/model/index.ts';
import { REGISTERED } from './domains.ts';
import { constraintError } from './platform/constraint-errors.ts';
import { toDomainError } from './platform/database-errors.ts';

/** What nobody meets: why, by the name of the constraint. */
const NOBODY_MEETS: Readonly<Record<string, string>> = {
  outbox_topic_key: 'messages of the outbox are added with "on conflict"',
  visit_links_token: '256 random bits',
  api_tokens_hash: '256 random bits',
  invitations_token: '256 random bits',
  calendar_feeds_token: '256 random bits',
  api_tokens_user: 'the account is made with its token',
  job_days_once: 'counted by the worker, company by company, under a lock',
};

type Found = { name: string; table: string };

const { migrations } = await loadSource();

const ofModel: Found[] = [
  ...compileModel(MODEL)
    .derived.filter(({ kind, create }) => kind === 'constraint' && /\bunique \(/.test(create))
    // Where foreign keys of the company lead; `id` alone is the primary key, which speaks first.
    .filter(({ create }) => !create.endsWith('unique ("company", "id")'))
    .map(({ name, table }) => ({ name, table })),
  ...MODEL.flatMap((collection) =>
    expandFields(collection)
      .filter(({ definition }) => definition.unique === true)
      .map(({ name }) => ({ name: `${collection.name}_${name}_unique`, table: collection.name })),
  ),
];
const IN_SQL = [
  /create unique index (?<name>\w+)\s+on (?<table>[\w.]+)/g,
  /alter table (?<table>[\w.]+)(?:(?!alter table|;).)*?add constraint (?<name>\w+)\s+(?:exclude|unique)\b/gs,
];
const inSql: Found[] = migrations.flatMap(({ sql }) =>
  IN_SQL.flatMap((pattern) =>
    [...sql.matchAll(pattern)].map(({ groups }) => ({
      name: groups?.['name'] ?? '',
      table: groups?.['table'] ?? '',
    })),
  ),
);

it('every constraint that two rows can break is found', () => {
  const written = migrations.flatMap(({ sql }) => [
    ...sql.matchAll(/create unique index|add constraint \w+\s+(?:exclude|unique)\b/g),
  ]);
  expect(inSql).toHaveLength(written.length);
  expect(ofModel.length).toBeGreaterThan(60);
  expect(Object.keys(UNIQUE_KEYS).toSorted()).toEqual(ofModel.map(({ name }) => name).toSorted());
});

it.each([...ofModel, ...inSql].filter(({ name }) => !Object.hasOwn(NOBODY_MEETS, name)))(
  '$name has words that name fields of its table',
  ({ name, table }) => {
    const collection = MODEL.find((one) => one.name === table);
    const fields = collection ? expandFields(collection).map((field) => field.name) : [];
    const error = constraintError(name);
    expect(error, 'words in `constraintErrors` of a domain').toBeDefined();
    expect(error?.fields.filter((field) => !fields.includes(field))).toEqual([]);
    expect(error?.fields).not.toEqual([]);
    if (!error) return;
    const said = say(error.code, error.params);
    const sentences = LANGUAGES.map((language) => inWords(said, language));
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|_/);
  },
);

const declared = REGISTERED.domains.flatMap(({ constraintErrors = {} }) =>
  Object.entries(constraintErrors),
);

it.each(declared)('%s is of the model, and so are its fields', (name, { fields }) => {
  const tables = MODEL.filter((collection) => name.startsWith(`${collection.name}_`));
  const known = tables.flatMap((one) => expandFields(one).map((field) => field.name));
  expect(fields.filter((field) => !known.includes(field))).toEqual([]);
});

it('a refusal names fields, also of a key over expressions', () => {
  const broken = (constraint: string, detail: string) =>
    toDomainError(Object.assign(new Error(''), { code: '23P01', constraint, table: 't', detail }));
  expect(
    broken('leave_requests_no_overlap', 'Key (company, person, int4range((from_on - ...'),
  ).toMatchObject({
    code: 'LEAVE_OVERLAP',
    extensions: { fields: ['from_on', 'until_on'], field: 'until_on' },
  });
  expect(broken('buildings_company_code_key', 'Key (company, code)=(a, b)')).toMatchObject({
    code: 'RECORD_NOT_UNIQUE',
    status: 409,
    message: 'Code: there is another row with the same already.',
    extensions: { fields: ['code'], field: 'code' },
  });
});
