import type { Answer } from '../../../../../packages/client/src/index.ts';

export const RUN_STATES = ['queued', 'running', 'retrying', 'failed', 'succeeded'] as const;

export type RunsAnswer = Answer<'get', '/background-work'>;
export type Run = RunsAnswer['runs'][number];
export type RunState = Run['state'];
