import type { LeaveProblem, LeaveSpan } from '../../../domain/leave/index.ts';
import { LONGEST_SPAN_DAYS } from '../../../domain/leave/index.ts';
import { type Said, say } from '../../../domain/words/index.ts';
import { refusedAs } from '../platform/errors.ts';
import type { Evaluation } from './evaluate.ts';
import type { LeaveType } from './leave-types.ts';

/** What a rule found, in words. */
export const saidOf = (found: LeaveProblem): { said: Said; field: string } => {
  switch (found.problem) {
    case 'endsBefore':
      return { said: say('LEAVE_ENDS_BEFORE'), field: 'until' };
    case 'tooLong':
      return { said: say('LEAVE_TOO_LONG', { days: LONGEST_SPAN_DAYS }), field: 'until' };
    case 'halfOnFreeDay':
      return { said: say('LEAVE_HALF_ON_FREE_DAY', { day: found.day }), field: 'from' };
    case 'nothingToTake':
      return { said: say('LEAVE_NO_WORKING_DAY'), field: 'from' };
  }
};

/** What the type itself forbids of a wish. */
export const saidOfType = (
  type: LeaveType,
  { fromHalf, untilHalf }: LeaveSpan,
): { said: Said; field: string } | null => {
  const isWhole = fromHalf === 'morning' && untilHalf === 'afternoon';
  if (type.unit === 'day' && !isWhole)
    return { said: say('LEAVE_WHOLE_DAYS', { type: type.name }), field: 'fromHalf' };
  return null;
};

export const saidOfShort = (
  type: LeaveType,
  { short }: Pick<Evaluation, 'short'>,
): { said: Said; field: string } | null =>
  short && {
    said: say('LEAVE_NOT_ENOUGH', {
      type: type.name,
      year: String(short.year),
      days: short.days,
      left: short.left,
    }),
    field: 'type',
  };

export const refuseAs = ({ said, field }: { said: Said; field: string }, status = 422): Error =>
  refusedAs(said, status, { field });
