import { describe, expect, it } from 'vitest';
import { file, reference, string } from '../dsl.ts';
import { firms, SMALL_MODEL, vans } from '../test/fixtures/small.ts';
import { checkModel } from './check-model.ts';
import { compileModel } from './compile.ts';

const { fragment, derived, templates } = compileModel(SMALL_MODEL);
const statements = derived.map(({ create }) => create);

describe('the snapshot', () => {
  it('should add key, company, version and stamps to the fields of the model', () => {
    const names = fragment.fields
      .filter(({ collection }) => collection === 'vans')
      .map(({ field }) => field);
    expect(names).toEqual([
      'id',
      'company',
      'plate',
      'colour',
      'parent',
      'version',
      'created_at',
      'created_by',
      'updated_at',
      'updated_by',
    ]);
  });

  it('should let the search look only where the model says', () => {
    const searched = fragment.fields.filter(({ meta }) => meta.searchable);
    expect(searched.map(({ field }) => field)).toEqual(['plate']);
  });

  it('should declare no list of children on a parent', () => {
    expect(fragment.relations.every(({ meta }) => meta.one_field === null)).toBe(true);
  });
});

describe('derived SQL', () => {
  it('should tie a reference between tenant rows to their company', () => {
    expect(statements).toContain(
      'alter table "vans" add constraint "vans_company_parent_fkey" ' +
        'foreign key ("company", "parent") references "vans" ("company", "id") ' +
        'on delete set null ("parent")',
    );
  });

  it('should index what the search looks into on its lower-case form', () => {
    expect(statements).toContain(
      'create index "vans_plate_trgm" on "vans" using gin (lower("plate") gin_trgm_ops) ' +
        'with (gin_pending_list_limit = 16384)',
    );
  });

  it('should join several searched fields in one column with one index', () => {
    const joined = compileModel([{ ...vans, searchable: ['plate', 'colour'] }]);
    const searched = joined.fragment.fields.filter(({ meta }) => meta.searchable);
    expect(searched.map(({ field }) => field)).toEqual(['search_text']);
    const names = joined.derived.map(({ name }) => name);
    expect(names).toContain('vans_search_text_trgm');
    expect(names).not.toContain('vans_plate_trgm');
  });

  it('should keep every name within the limit of PostgreSQL, and unique', () => {
    const names = derived.map(({ name }) => name);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(63);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('permission templates', () => {
  const find = (persona: string, action: string) =>
    templates.find(
      (template) =>
        template.collection === 'vans' &&
        template.persona === persona &&
        template.action === action,
    );

  it('should bind the rows that are read or changed to the company', () => {
    const rule = { company: { _eq: '$COMPANY' } };
    expect(find('dispatcher', 'read')?.permissions).toEqual(rule);
    expect(find('dispatcher', 'update')?.permissions).toEqual(rule);
  });

  it('should lay a filter over the company rule, never instead of it', () => {
    expect(find('technician', 'read')).toMatchObject({
      permissions: { _and: [{ company: { _eq: '$COMPANY' } }, { plate: { _nnull: true } }] },
      fields: ['id', 'plate'],
    });
  });

  it('should let nobody search by a field that he may not read', () => {
    const fields = (searchable: string[], readable: string[]) =>
      compileModel([
        { ...vans, searchable, access: { technician: { read: { fields: readable } } } },
      ]).templates.find(({ collection }) => collection === 'vans')?.fields;
    expect(fields(['plate', 'colour'], ['id', 'plate'])).toEqual(['id', 'plate']);
    expect(fields(['plate', 'colour'], ['plate', 'colour'])).toContain('search_text');
  });

  it('should give nothing to whom the model does not name', () => {
    expect(find('finance', 'read')).toBeUndefined();
    expect(find('auditor', 'update')).toBeUndefined();
  });
});

describe('checkModel', () => {
  it('should ask of a reference to its own collection which way it leads', () => {
    const parentOf = (options: object) => ({
      ...vans,
      fields: { ...vans.fields, parent: reference('vans', options) },
    });
    expect(checkModel([firms, parentOf({})])).toEqual([
      "vans.parent: leads to its own collection; say upwardsBy: 'id'",
    ]);
    expect(checkModel([firms, parentOf({ upwardsBy: 'plate' })])).toEqual([
      'vans.parent: upwardsBy names "plate", which does not point at vans',
    ]);
    expect(checkModel([firms, parentOf({ readonly: true })])).toEqual([]);
  });

  it('should ask of what is named like a secret whether events may show it', () => {
    const withNumber = (options: object, events?: object) => ({
      ...vans,
      fields: { ...vans.fields, account_number: string({ note: 'Number.', ...options }) },
      ...(events && { events }),
    });
    expect(checkModel([firms, withNumber({})])).toEqual([
      'vans.account_number: mark it as sensitive, or leave it out of the events',
    ]);
    expect(checkModel([firms, withNumber({ sensitive: true })])).toEqual([]);
    expect(checkModel([firms, withNumber({}, { omit: ['account_number'] })])).toEqual([]);
  });

  it('should ask of a file whether whoever reads the row reads it', () => {
    const withPaper = (options: object) => ({
      ...vans,
      fields: { ...vans.fields, paper: file({ note: 'Paper.', ...options }) },
    });
    expect(checkModel([firms, withPaper({})])).toEqual([
      'vans.paper: say readWithRow, for not all of the office reads the rows',
    ]);
    expect(checkModel([firms, withPaper({ readWithRow: true })])).toEqual([]);
    const held = compileModel([firms, withPaper({ readWithRow: true })]);
    const readers = held.templates
      .filter(({ collection, action }) => collection === 'directus_files' && action === 'read')
      .filter(({ permissions }) => JSON.stringify(permissions).includes('"vans"'))
      .map(({ persona }) => persona);
    expect(readers).toEqual(['dispatcher', 'auditor']);
  });

  it('should name collection and field of every problem', () => {
    const wrong = {
      ...vans,
      fields: {
        ...vans.fields,
        x_own: vans.fields['plate'],
        company: vans.fields['plate'],
        parent: reference('lorries'),
      },
      indexes: [['plate']],
      searchable: ['nowhere'],
    } as typeof vans;
    expect(checkModel([wrong])).toEqual([
      'vans.company: the platform adds a field by this name',
      'vans: "x_own" begins with x_, which is the customers\'',
      'vans.parent: points at lorries, which does not exist',
      'vans: key (plate) needs two columns at least',
      'vans: a key or the search names nowhere, which is no field',
    ]);
  });
});
