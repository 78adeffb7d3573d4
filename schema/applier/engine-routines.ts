import { readFile } from 'node:fs/promises';
import type { Routine } from './routines.ts';

const FILES = ['row-rules.sql', 'domain-events.sql', 'persona-templates.sql'] as const;

/** What the derived triggers call, and the door to the persona templates. */
export const engineRoutines = (): Promise<Routine[]> =>
  Promise.all(
    FILES.map(async (file) => ({
      name: `applier/${file}`,
      sql: await readFile(new URL(`./${file}`, import.meta.url), 'utf8'),
    })),
  );
