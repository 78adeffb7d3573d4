import { occurrencesOf, parseRule, ruleText } from '../dispatch/series/index.ts';
import { addDays, type Day } from '../kernel/time.ts';
import type { OutstandingRule, PlanAnchor } from './choices.ts';

/** As far as the next day of a rule is looked for: five years and the leap days. */
const FURTHEST_DAYS = 1_828;

/** The rule in its one form; null for what is none, or is of a kind that nobody can be told of in words. */
export const planRule = (text: string): string | null => {
  const rule = parseRule(text);
  return rule && ruleText(rule);
};

type Timed = { rule: string; startsOn: Day };

/** Days of a plan that counts by the planned date. */
export const planDays = (plan: Timed, span: { after: Day | null; until: Day }): Day[] =>
  occurrencesOf({ ...plan, keepsShortMonths: true }, span);

/** The first day of the rule after the work was completed, counted from that day. */
export const dayAfterCompletion = (rule: string, completedOn: Day): Day | null =>
  planDays(
    { rule, startsOn: completedOn },
    { after: completedOn, until: addDays(completedOn, FURTHEST_DAYS) },
  )[0] ?? null;

/** The next days of a plan, for people. */
export const comingDays = (
  { anchor, ...plan }: Timed & { anchor: PlanAnchor },
  { after, most }: { after: Day; most: number },
): Day[] => {
  // By completion nobody knows more than the next.
  const days = planDays(plan, { after, until: addDays(after, FURTHEST_DAYS) });
  return days.slice(0, anchor === 'completed' ? 1 : most);
};

/** So many jobs of a plan are made ahead at most. */
export const MOST_AHEAD = 60;

/**
 * The lead time that a rule bears: null where it is short enough, else how many dates it would hold. A plan
 * that counts from completion has one date at a time.
 */
export const tooManyAhead = (
  { anchor, ...plan }: Timed & { anchor: PlanAnchor },
  { today, leadDays }: { today: Day; leadDays: number },
): number | null => {
  if (anchor === 'completed') return null;
  // The first stretch may be empty, as before a plan begins: what counts is any stretch of that length.
  const from = plan.startsOn > today ? plan.startsOn : today;
  const dates = planDays(plan, { after: addDays(from, -1), until: addDays(from, leadDays) });
  return dates.length > MOST_AHEAD ? dates.length : null;
};

export type Due = 'make' | 'merge' | 'skip';

/** What becomes of a job that is due while the one before it is open or is not. */
export const whatIsDue = (rule: OutstandingRule, hasOpen: boolean): Due => {
  if (!hasOpen || rule === 'always') return 'make';
  return rule;
};
