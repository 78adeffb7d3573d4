import type { Answer } from '../../../../../packages/client/src/index.ts';

export type OltList = Answer<'get', '/olts'>;
export type OltPortTree = Answer<'get', `/olt-ports/${string}/tree`>;
export type FedSplitter = OltPortTree['splitters'][number];
export type Light = FedSplitter['light'];
export type Load = OltPortTree['load'];
export type Trace = Answer<'get', '/trace'>;
export type SplitterFeed = Answer<'get', `/splitters/${string}/feed`>;
