import { TECHNICIAN_SKILLS } from './choices.ts';

/** What of an order's technology and condition of the place is kept as a skill, each once. */
export const skillsWanted = (traits: readonly unknown[]): string[] =>
  TECHNICIAN_SKILLS.map(({ value }) => value).filter((skill) => traits.includes(skill));
