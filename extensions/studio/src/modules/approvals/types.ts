import type { Answer } from '../../../../../packages/client/src/index.ts';

export type RequestList = Answer<'get', '/approvals'>;
export type Request = RequestList['requests'][number];
export type Change = Request['changes'][number];
export type Value = Change['before'];
export type ListName = 'decide' | 'asked' | 'done';

export type Policies = Answer<'get', '/approvals/policies'>;
export type Step = Policies['policies'][number]['steps'][number];
/** One of the company, or one that is being written. */
export type Policy = Omit<Policies['policies'][number], 'id' | 'version'> & {
  id: string | null;
  version?: number;
};
export type Command = Policies['commands'][number];
export type CommandField = Command['fields'][number];
export type Person = Pick<Policies['people'][number], 'id' | 'name'>;
/** Whatever was decided. */
export type Decided = Answer<'post', `/approvals/${string}/approve`>;
