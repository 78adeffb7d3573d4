import type { Answer } from '../../../../../../../packages/client/src/index.ts';

/** A splitter in the order's building. */
export type CandidateSplitter = Answer<'get', '/splitters'>[number];
export type CandidatePort = CandidateSplitter['ports'][number];
