import { defineTopic } from '../platform/topics.ts';

/** Which days of a company are counted anew. */
export type Days = 'changed' | 'recent' | 'all';

export const countJobs = defineTopic<{ company: string; days: Days }>('analytics.count-jobs');
/** Looks for companies with changes that are not counted yet. */
export const planChanged = defineTopic('analytics.plan-changed');
/** The last months of each company, for what events do not tell: what was opened again, put off, corrected. */
export const planRecent = defineTopic<{ timeZone: string }>('analytics.plan-recent');
