import { defineTopic } from '../platform/topics.ts';

/** A company whose day has begun, and how often it was looked at. */
export type FlagTurn = { company: string; day: string; zone: string; step: number };
export const flagCompany = defineTopic<FlagTurn>('tasks.flag-company');
