import type { ValueOf } from '../kernel/choice.ts';
import { PERSONA_CHOICES } from './choices.ts';

/** Code of a row of `personas`: what a membership makes of a person in one company. */
export type Persona = string;

/** The personas that every installation has; administrators add their own. */
export type ShippedPersona = ValueOf<typeof PERSONA_CHOICES>;
export const SHIPPED_PERSONAS: readonly ShippedPersona[] = PERSONA_CHOICES.map(
  ({ value }) => value,
);

const LONGEST_STEM = 40;
/** For personas of one company: no other company learns of the name, nor is it taken from them. */
const MARK = /^[0-9a-f]{6}$/;

const stemOf = (label: string): string =>
  label
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replaceAll(/^-+|-+$/g, '') || 'persona';

/** "Sales agent" as `sales-agent`, or as `sales-agent-3f9a1c` where a mark is given. */
export const personaCode = (label: string, mark: string | null): Persona => {
  if (mark !== null && !MARK.test(mark)) throw new RangeError('A mark is six hexadecimal digits');
  return mark === null ? stemOf(label) : `${stemOf(label)}-${mark}`;
};
