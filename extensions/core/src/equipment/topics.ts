import { defineTopic } from '../platform/topics.ts';

export const followMeter = defineTopic<{ meter: string }>('equipment.follow-meter');
export const planMaintenance = defineTopic('equipment.plan-maintenance');
/** What is still to be made of one plan, some jobs at a time. */
export const planOn = defineTopic<{ plan: string; step: number }>('equipment.plan-on');
/** Plans of a company after one of them, in the order of their ids. */
export type Turn = { company: string; hour: string; after: string | null };
export const planCompany = defineTopic<Turn>('equipment.plan-company-maintenance');
