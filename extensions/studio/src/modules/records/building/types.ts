import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type BuildingData = Answer<'get', `/buildings/${string}/page`>;
export type Splitter = NonNullable<BuildingData['splitters']>[number];
export type Port = Splitter['ports'][number];
