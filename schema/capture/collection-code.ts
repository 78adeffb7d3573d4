import { setMember } from '../../extensions/domain/kernel/paths.ts';
import { fieldKey } from '../compiler/snapshot.ts';
import type { Snapshot, SnapshotCollection } from '../compiler/snapshot.ts';
import { isSame } from '../applier/merge/three-way.ts';
import { englishOf, sentence } from '../compiler/labels.ts';
import { fieldCode } from './field-code.ts';
import { printCode, Raw } from './print-code.ts';

const PROVIDED = new Set([
  'id',
  'company',
  'version',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
]);

const camel = (name: string): string =>
  name.replace(/^x_/, '').replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A whole model file for a collection that was made in the Studio. */
export const collectionCode = (collection: SnapshotCollection, live: Snapshot): string => {
  const { meta } = collection;
  const label = englishOf(meta.translations);
  const fields = live.fields.filter((field) => field.collection === collection.collection);
  const relations = new Map(live.relations.map((relation) => [fieldKey(relation), relation]));
  const declared = fields
    .filter((field) => field.type !== 'alias' && !PROVIDED.has(field.field))
    .map((field) => [field.field, new Raw(fieldCode(field, relations.get(fieldKey(field)), 4))]);
  const definition = {
    name: collection.collection,
    domain: meta.group?.replace(/^folder_/, '') ?? 'own',
    label: label?.translation ?? sentence(collection.collection),
    singular: label?.singular ?? sentence(collection.collection),
    note: meta.note ?? '',
    icon: meta.icon ?? 'table',
    tenancy: fields.some(({ field }) => field === 'company') ? 'company' : 'global',
    display: meta.display_template ?? '{{id}}',
    tracking: meta.accountability ?? 'none',
    stamps: fields.some(({ field }) => field === 'created_at') ? undefined : false,
    hidden: meta.hidden || undefined,
    sortField: meta.sort_field ?? undefined,
    fields: Object.fromEntries(declared),
    access: {},
  };
  return `export const ${camel(collection.collection)} = defineCollection(${printCode(definition)});`;
};

const WORDS: [keyof SnapshotCollection['meta'], string][] = [
  ['note', 'note'],
  ['icon', 'icon'],
  ['display_template', 'display'],
  ['hidden', 'hidden'],
  ['sort_field', 'sortField'],
];
const WORDLESS = [
  'archive_field',
  'archive_value',
  'collapse',
  'color',
  'group',
  'item_duplication_fields',
  'preview_url',
  'sort',
  'unarchive_value',
] as const;

/** What was changed about one of our collections, in words of the model and without. */
export const changedCollection = (base: SnapshotCollection, live: SnapshotCollection) => {
  const words: Record<string, unknown> = {};
  for (const [key, word] of WORDS) {
    if (!isSame(base.meta[key], live.meta[key])) setMember(words, word, live.meta[key]);
  }
  const label = live.meta.translations?.[0];
  if (!isSame(base.meta.translations, live.meta.translations)) {
    words['label'] = label?.translation;
    words['singular'] = label?.singular;
  }
  const wordless = Object.fromEntries(
    WORDLESS.filter((key) => !isSame(base.meta[key], live.meta[key])).map((key) => [
      key,
      live.meta[key],
    ]),
  );
  return { words, wordless };
};
