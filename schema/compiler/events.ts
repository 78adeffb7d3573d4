import type { CollectionDefinition, EventWords } from '../dsl.ts';
import { expandFields, type ExpandedField } from './expand.ts';

/** `work_orders` → `work-order`, `companies` → `company`, `evidence` → `evidence`. */
export const subjectOf = ({ name }: Pick<CollectionDefinition, 'name'>): string =>
  name
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replaceAll('_', '-');

export const wordsOf = ({ events = {} }: CollectionDefinition): EventWords | undefined =>
  events === false ? undefined : events;

const BY_THE_PLATFORM: readonly ExpandedField['origin'][] = ['key', 'version', 'stamp', 'search'];

/** Fields whose change is told. */
export const toldFields = (collection: CollectionDefinition): ExpandedField[] =>
  expandFields(collection).filter(
    ({ name, origin }) =>
      !BY_THE_PLATFORM.includes(origin) && !wordsOf(collection)?.omit?.includes(name),
  );

/** Everything that may be told of a row, without repetitions. */
export const kindsOf = (collection: CollectionDefinition): string[] => {
  const words = wordsOf(collection);
  if (!words) return [];
  const verbs = [
    ...(words.created === false ? [] : ['created']),
    'updated',
    'deleted',
    ...(words.named ?? []).flatMap(({ to = {}, set, cleared }) => [
      ...Object.values(to),
      ...[set, cleared].filter((verb) => verb !== undefined),
    ]),
  ];
  return [...new Set(verbs)].map((verb) => `${subjectOf(collection)}.${verb}`);
};
