import { fieldKey } from '../compiler/snapshot.ts';
import type { Fragment, Snapshot, SnapshotField } from '../compiler/snapshot.ts';
import { changedCollection, collectionCode } from './collection-code.ts';
import { fieldCode } from './field-code.ts';
import { changedWords } from './field-words.ts';
import { printCode } from './print-code.ts';

type Change = { words: Record<string, unknown>; wordless: Record<string, unknown> };

/** What people changed in the Studio since the last apply, as code for the model. Pure. */
export const captureChanges = (base: Fragment, live: Snapshot): string[] => [
  ...base.collections.flatMap((collection) => captureCollection(collection.collection, base, live)),
  ...addedCollections(base, live),
];

const captureCollection = (name: string, base: Fragment, live: Snapshot): string[] => {
  const was = base.collections.find(({ collection }) => collection === name);
  const is = live.collections.find(({ collection }) => collection === name);
  if (!was) return [];
  if (!is) return [`// ${name} was deleted`];
  const lines = [...describe('  ', changedCollection(was, is)), ...fieldLines(name, base, live)];
  return lines.length > 0 ? [`// ${name}`, ...lines, ''] : [];
};

const fieldLines = (name: string, base: Fragment, live: Snapshot): string[] => {
  const before = new Map(ownFields(base, name).map((field) => [field.field, field]));
  const now = new Map(ownFields(live, name).map((field) => [field.field, field]));
  const relations = new Map(live.relations.map((relation) => [fieldKey(relation), relation]));
  const changed = [...before.values()].flatMap((field) => {
    const current = now.get(field.field);
    if (!current) return [`  // fields.${field.field} was deleted`];
    return describe(`  fields.${field.field}: `, changedWords(field, current));
  });
  const added = [...now.values()]
    .filter((field) => !before.has(field.field) && field.type !== 'alias')
    .map((field) => {
      const code = fieldCode(field, relations.get(fieldKey(field)), 2);
      return `  fields.${field.field}: ${code},`;
    });
  return [...changed, ...added];
};

const ownFields = (fragment: Fragment, collection: string): SnapshotField[] =>
  fragment.fields.filter((field) => field.collection === collection);

const describe = (prefix: string, { words, wordless }: Change): string[] => [
  ...(Object.keys(words).length > 0 ? [`${prefix}${printCode(words, 2)},`] : []),
  ...(Object.keys(wordless).length > 0
    ? [
        `  // ${prefix.trim()}${prefix.trim() ? ' ' : ''}the model has no word for ${printCode(wordless)}`.replaceAll(
          '\n',
          ' ',
        ),
      ]
    : []),
];

const addedCollections = (base: Fragment, live: Snapshot): string[] => {
  const known = new Set(base.collections.map(({ collection }) => collection));
  return live.collections
    .filter(({ collection, schema }) => schema && !known.has(collection))
    .flatMap((collection) => [
      `// ${collection.collection} was added`,
      collectionCode(collection, live),
      '',
    ]);
};
