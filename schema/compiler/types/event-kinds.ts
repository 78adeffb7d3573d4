import type { CollectionDefinition } from '../../dsl.ts';
import { kindsOf } from '../events.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.

/** What can be told of each collection's rows. */
export const EVENT_KINDS = {
`;

const lines = (kinds: readonly string[]): string =>
  kinds.map((kind) => `    '${kind}',\n`).join('');

export const eventKinds = (model: readonly CollectionDefinition[]): string =>
  `${HEADER}${model
    .filter((collection) => kindsOf(collection).length > 0)
    .map((each) => `  ${each.name}: [\n${lines(kindsOf(each))}  ],\n`)
    .join('')}} as const;

type Kinds = typeof EVENT_KINDS;
export type EventCollection = keyof Kinds;
export type EventKind<Of extends EventCollection = EventCollection> = Kinds[Of][number];
`;
