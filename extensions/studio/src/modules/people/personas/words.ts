import { PERSONA_CHOICES } from '../../../../../domain/organisation/index.ts';
import type { GrantAction, GrantScope, PersonaSummary } from './types.ts';

export const ACTION_WORDS: Record<GrantAction, string> = {
  read: 'See',
  create: 'Add',
  update: 'Change',
  delete: 'Remove',
};

export const SCOPE_WORDS: Record<GrantScope, string> = {
  company: 'All of the company',
  own: 'Own, as technician',
  created: 'Made by the person',
  custom: 'By a rule of its own',
};

export const ACTS_AS_OPTIONS = PERSONA_CHOICES.map(({ value, label }) => ({ value, text: label }));

/** For whom a persona is, in words. */
export const belongsTo = ({ company, isShipped }: PersonaSummary): string => {
  if (company !== null) return 'This company';
  return isShipped ? 'All companies, shipped' : 'All companies';
};

export const peopleWords = (count: number): string =>
  count === 0 ? 'Nobody' : count === 1 ? '1 person' : `${count} people`;

/** How far a change has come, or null when every company has it. */
export const progressWords = ({ waiting, companies }: PersonaSummary): string | null =>
  waiting === 0 ? null : `${companies - waiting} of ${companies} companies have the last change`;
