/** Prints what an installation has of ours, cut to the keys that a snapshot compares. */
import { readFile } from 'node:fs/promises';
import { connectDirectus } from '../../applier/directus-adapter.ts';
import { fieldKey } from '../../compiler/snapshot.ts';
import type { Fragment } from '../../compiler/snapshot.ts';

const ours = JSON.parse(
  await readFile(new URL('../../generated/snapshot.json', import.meta.url), 'utf8'),
) as Fragment;
const directus = connectDirectus();
const live = await directus.snapshot();

/** Sorted by the order of the generated file; what is not in it comes last. */
const inOrder = <T>(entries: readonly T[], like: readonly T[], key: (entry: T) => string): T[] => {
  const position = new Map(like.map((entry, index) => [key(entry), index]));
  const rank = (entry: T): number => position.get(key(entry)) ?? Number.MAX_SAFE_INTEGER;
  return [...entries].sort((a, b) => rank(a) - rank(b));
};

const back: Fragment = {
  collections: inOrder(live.collections, ours.collections, ({ collection }) => collection),
  fields: inOrder(live.fields, ours.fields, fieldKey),
  relations: inOrder(live.relations, ours.relations, fieldKey),
};
process.stdout.write(JSON.stringify(back), () => process.exit(0));
