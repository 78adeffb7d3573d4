import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fragment, SnapshotField } from '../../compiler/snapshot.ts';
import { lockedInCollection, lockedInField, lockedInRelation } from './locked.ts';

const GENERATED = new URL('../../generated/snapshot.json', import.meta.url);
const model = JSON.parse(readFileSync(GENERATED, 'utf8')) as Fragment;

const other = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value - 1;
  return 'x_other';
};

/** Of a column: what an administrator could loosen or break. An index may be added. */
const COLUMN_KEYS = [
  'default_value',
  'numeric_precision',
  'is_nullable',
  'is_unique',
  'is_primary_key',
  'foreign_key_column',
] as const;

const lockedMeta = (field: SnapshotField): string[] =>
  (['required', 'readonly', 'searchable', 'special'] as const).flatMap((key) =>
    lockedInField(field, field, { meta: { [key]: other(field.meta[key]) } }),
  );

describe('the structure of every field of the model', () => {
  it('is locked, key by key', () => {
    for (const field of model.fields) {
      const name = `${field.collection}.${field.field}`;
      expect(lockedInField(field, field, { type: 'x_other' }), name).toEqual(['type']);
      expect(lockedMeta(field), name).toHaveLength(4);
      if (!field.schema) continue;
      for (const key of COLUMN_KEYS) {
        // A company-wide key is made by SQL, so the model has none there and keeps what is.
        if (key === 'foreign_key_column' && field.schema[key] === null) continue;
        const change = { schema: { [key]: other(field.schema[key]) } };
        expect(lockedInField(field, field, change), name).toEqual([`schema.${key}`]);
      }
    }
  });

  it('is no change when the whole field comes back, or one that returns to the model', () => {
    for (const field of model.fields) {
      const change = { type: field.type, meta: { ...field.meta }, schema: { ...field.schema } };
      expect(lockedInField(field, field, change)).toEqual([]);
      const spoilt = { ...field, meta: { ...field.meta, required: !field.meta.required } };
      expect(lockedInField(field, spoilt, { meta: { required: field.meta.required } })).toEqual([]);
    }
  });

  it('leaves to the customer how a field looks and explains itself', () => {
    const change = {
      meta: {
        ...{ note: 'Ours', width: 'half', sort: 7, group: 'x_group', hidden: true },
        ...{ interface: 'input', display: 'raw', conditions: [], translations: [] },
        ...{ validation: { _and: [] }, validation_message: 'No', options: { font: 'monospace' } },
      },
    };
    for (const field of model.fields) {
      const hasChoices = field.meta.options?.['choices'] !== undefined;
      expect(lockedInField(field, field, change)).toEqual(hasChoices ? ['meta.options'] : []);
    }
  });

  it('keeps the choices that come with the product, and takes more', () => {
    const fields = model.fields.filter((field) => Array.isArray(field.meta.options?.['choices']));
    expect(fields.length).toBeGreaterThan(5);
    for (const field of fields) {
      const choices = field.meta.options?.['choices'] as Record<string, unknown>[];
      const more = choices.map((choice) => ({ ...choice, color: '#123456' }));
      const options = (list: unknown) => ({
        meta: { options: { ...field.meta.options, choices: list } },
      });
      const added = [...more, { value: 'x_more', text: 'More' }];
      expect(lockedInField(field, field, options(added))).toEqual([]);
      expect(lockedInField(field, field, options(choices.slice(1)))).toEqual(['meta.options']);
    }
  });

  it('lets an index be added and a text be made longer, not shorter', () => {
    const field = model.fields.find(
      (one) => one.schema?.max_length === 64 && !one.schema.is_indexed,
    ) as SnapshotField;
    expect(lockedInField(field, field, { schema: { is_indexed: true, max_length: 90 } })).toEqual(
      [],
    );
    expect(lockedInField(field, field, { schema: { max_length: 10 } })).toEqual([
      'schema.max_length',
    ]);
  });
});

describe('collections and relations of the model', () => {
  it('are locked but for how they look', () => {
    for (const collection of model.collections) {
      const { singleton, versioning, sort_field: sort } = collection.meta;
      const change = { singleton: !singleton, versioning: !versioning, sort_field: other(sort) };
      expect(lockedInCollection(collection, collection, change)).toHaveLength(3);
      const looks = { icon: 'star', color: '#fff', note: 'Ours', group: null, hidden: true };
      expect(lockedInCollection(collection, collection, looks)).toEqual([]);
    }
    for (const relation of model.relations) {
      const { schema } = relation;
      const change = { meta: { one_collection: 'x_other' }, related_collection: 'x_other' };
      expect(lockedInRelation(relation, relation, change)).toHaveLength(2);
      const rule = schema?.on_delete === 'CASCADE' ? 'SET NULL' : 'CASCADE';
      expect(lockedInRelation(relation, relation, { schema: { on_delete: rule } })).toEqual(
        schema ? ['schema.on_delete'] : [],
      );
      expect(lockedInRelation(relation, relation, { meta: { one_field: 'x_list' } })).toEqual([]);
    }
  });
});
