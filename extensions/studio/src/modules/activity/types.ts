import type { ActivityGroup } from '../../../../domain/activity/index.ts';
import type { Answer } from '../../../../../packages/client/src/index.ts';

export type Entry = Answer<'get', '/activities'>['entries'][number];

export type Filter = {
  company: string | null;
  group: ActivityGroup | null;
  user: string | null;
  order: string | null;
  /** Calendar days of the company, both included. */
  from: string;
  until: string;
};
