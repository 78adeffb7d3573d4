import type { SchemaSource } from '../../applier/schema-source.ts';
import type { CollectionDefinition } from '../../dsl.ts';
import { defineCollection, string } from '../../dsl.ts';
import { loadSource } from '../../source.ts';

/** A collection and a field that only the earlier release had. */
const legacyReports = defineCollection({
  name: 'legacy_reports',
  domain: 'work',
  label: 'Legacy reports',
  singular: 'Legacy report',
  note: 'Something that this release no longer has.',
  icon: 'history',
  tenancy: 'company',
  display: '{{title}}',
  tracking: 'none',
  fields: { title: string({ required: true, note: 'Title.' }) },
  access: { admin: 'full' },
});

type Change = (collection: CollectionDefinition) => CollectionDefinition;

const without =
  (...names: string[]): Change =>
  (collection) => ({
    ...collection,
    fields: Object.fromEntries(
      Object.entries(collection.fields).filter(([name]) => !names.includes(name)),
    ),
  });

/** Today's model as an earlier release might have had it. */
const EARLIER: Record<string, Change> = {
  work_orders: (collection) => {
    const reduced = without('internal_notes')(collection);
    return {
      ...reduced,
      icon: 'work',
      fields: { ...reduced.fields, legacy_code: string({ note: 'No longer used.' }) },
    };
  },
  customers: (collection) => ({
    ...collection,
    note: 'An earlier wording.',
    searchable: ['name'],
    fields: { ...collection.fields, email: string({ note: 'An earlier note.', length: 100 }) },
  }),
  // A trigger watches this column, and the current release changes it.
  splitters: (collection) => {
    const type = collection.fields['type'];
    if (!type) throw new Error('splitters.type is gone');
    return { ...collection, fields: { ...collection.fields, type: { ...type, required: false } } };
  },
  technicians: (collection) => {
    const level = collection.fields['level'];
    if (!level?.choices) throw new Error('technicians.level has no choices');
    return {
      ...collection,
      fields: { ...collection.fields, level: { ...level, choices: level.choices.slice(0, 1) } },
    };
  },
};

const earlierSource = async (): Promise<SchemaSource> => {
  const source = await loadSource();
  return {
    ...source,
    model: [
      ...source.model.map((collection) => EARLIER[collection.name]?.(collection) ?? collection),
      legacyReports,
    ],
  };
};

export const RELEASES = {
  earlier: earlierSource,
  current: loadSource,
  retiring: async (): Promise<SchemaSource> => ({
    ...(await loadSource()),
    retired: { collections: ['legacy_reports'], fields: ['work_orders.legacy_code'] },
  }),
} as const;
export type ReleaseName = keyof typeof RELEASES;
