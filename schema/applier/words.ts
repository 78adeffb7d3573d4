import type { DiffEntry, DiffOf, SnapshotDiff } from './directus-adapter.ts';
import type { MergeNote } from './merge/notes.ts';

/** The plan in words a person can check before agreeing to it. */
export const describeDiff = (diff: SnapshotDiff): string[] => {
  const created = new Set(diff.collections.filter(isNew).map(({ collection }) => collection));
  const own = diff.fields.filter((field) => !created.has(field.collection));
  const relations = diff.relations.filter((relation) => !created.has(relation.collection));
  return [
    ...diff.collections.map((entry) => describeCollection(entry, diff.fields)),
    ...own.map((entry) => describePart('field', entry)),
    ...relations.map((entry) => describePart('relation', entry)),
    ...diff.systemFields.map((entry) => describePart('index of system field', entry)),
  ];
};

export const describeNote = ({ kind, subject, detail }: MergeNote): string => {
  if (kind === 'kept') return `= keep ${subject}: ${detail} was changed here`;
  if (kind === 'put back') return `~ put back ${subject}: ${detail} is structure`;
  if (kind === 'leftover') return `= keep ${subject}: ${detail}`;
  return `- delete ${subject} ${detail}`;
};

const isNew = ({ diff }: DiffOf): boolean => isWhole(diff, 'N');

const isWhole = (diff: readonly DiffEntry[], kind: DiffEntry['kind']): boolean =>
  diff[0]?.kind === kind && (diff[0].path ?? []).length === 0;

const describeCollection = ({ collection, diff }: DiffOf, fields: readonly DiffOf[]): string => {
  if (isWhole(diff, 'D')) return `- delete collection ${collection}`;
  if (!isWhole(diff, 'N')) return `~ change collection ${collection}: ${changedKeys(diff)}`;
  const rhs = diff[0]?.rhs as { schema?: unknown } | undefined;
  if (!rhs?.schema) return `+ add folder ${collection}`;
  const count = fields.filter((field) => field.collection === collection).length;
  return `+ add collection ${collection} with ${count} fields`;
};

const describePart = (what: string, { collection, field, diff }: DiffOf): string => {
  const name = `${what} ${collection}.${field ?? ''}`;
  if (isWhole(diff, 'N')) return `+ add ${name}`;
  if (isWhole(diff, 'D')) return `- delete ${name}`;
  return `~ change ${name}: ${changedKeys(diff)}`;
};

const changedKeys = (diff: readonly DiffEntry[]): string =>
  [...new Set(diff.map(({ path = [] }) => path.slice(0, 2).join('.')))].join(', ');
