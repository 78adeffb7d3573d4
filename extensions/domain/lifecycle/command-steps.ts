import type { TransitionCommand } from './choices.ts';
import { transitionsFrom } from './next-steps.ts';
import type { Lifecycle, Transition } from './types.ts';

/** Every step that stands for the command; none where a company works without it. */
export const stepsFor = (lifecycle: Lifecycle, command: TransitionCommand): Transition[] =>
  lifecycle.transitions.filter((step) => step.command === command);

/** The step that stands for the command where the order is now, the usual one first. */
export const stepFor = (
  lifecycle: Lifecycle,
  status: string,
  command: TransitionCommand,
): Transition | undefined =>
  transitionsFrom(lifecycle, status).find((step) => step.command === command);
