import type { ReadLimits } from '../limits.ts';

/** What a reading thread is asked. */
export type ThreadRequest = { id: number; limits: ReadLimits };
/** Some of the answer, as JSON, handed over before the whole is read. */
export type Part = { id: number; part: string };
/** A part was taken: there is room for another. */
export type Taken = { taken: number };
