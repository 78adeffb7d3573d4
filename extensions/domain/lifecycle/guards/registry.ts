import { GUARDS } from './index.ts';
import type { Guard } from './types.ts';

const added = new Map<string, Guard>();

/** Guards that other domains bring; a name of `GUARDS` cannot be taken. */
export const addGuards = (guards: Readonly<Record<string, Guard>>): void => {
  for (const [name, guard] of Object.entries(guards)) {
    if (Object.hasOwn(GUARDS, name)) throw new Error(`Guard ${name} is there already.`);
    added.set(name, guard);
  }
};

export const guardNamed = (name: string): Guard | undefined =>
  Object.hasOwn(GUARDS, name) ? GUARDS[name] : added.get(name);

export const guardNames = (): string[] => [...Object.keys(GUARDS), ...added.keys()];
