import { fieldKey } from '../../compiler/snapshot.ts';
import type { Fragment, Snapshot } from '../../compiler/snapshot.ts';
import { SchemaError } from '../errors.ts';

/** Names of ours that somebody else has taken in this installation. */
export const findClashes = (base: Fragment, ours: Fragment, live: Snapshot): string[] => {
  const known = new Set(base.collections.map(({ collection }) => collection));
  const knownFields = new Set(base.fields.map(fieldKey));
  const liveNames = new Set(live.collections.map(({ collection }) => collection));
  const liveFields = new Set(live.fields.map(fieldKey));
  const collections = ours.collections
    .map(({ collection }) => collection)
    .filter((name) => liveNames.has(name) && !known.has(name));
  const taken = new Set(collections);
  const fields = ours.fields
    .filter(({ collection }) => !taken.has(collection))
    .map(fieldKey)
    .filter((name) => liveFields.has(name) && !knownFields.has(name));
  return [
    ...collections.map((name) => `collection ${name}`),
    ...fields.map((name) => `field ${name}`),
  ];
};

export const refuseClashes = (clashes: readonly string[]): void => {
  if (clashes.length === 0) return;
  throw new SchemaError(
    'SCHEMA_NAME_CLASH',
    `this release brings ${clashes.join(', ')}, but this installation has its own by that name. ` +
      'Rename the one that was added here (names beginning with x_ are never used by us) and apply again.',
  );
};
