import { GUARDS } from './guards/index.ts';
import type { Lifecycle } from './types.ts';

/** A lifecycle as a device can judge it: what other domains check is left to the server. */
export const forDevice = (lifecycle: Lifecycle): Lifecycle => ({
  ...lifecycle,
  transitions: lifecycle.transitions.map((transition) => ({
    ...transition,
    guards: transition.guards.filter(({ name }) => Object.hasOwn(GUARDS, name)),
  })),
});
