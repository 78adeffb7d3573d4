/** What may follow a step, in its transaction. */
export const EFFECT_NAMES = [
  'openBlocker',
  'resolveBlockers',
  'openReschedule',
  'decideReschedule',
  'dropReschedule',
  'closeVisit',
  'cancelVisits',
  'releasePort',
  'advance',
] as const;
export type EffectName = (typeof EFFECT_NAMES)[number];

/** Names of a company's own, for flows that listen to the event. */
export const OWN_EFFECT = /^x_[a-z\d_]{1,60}$/;

export const isEffect = (name: unknown): boolean =>
  EFFECT_NAMES.includes(name as EffectName) || (typeof name === 'string' && OWN_EFFECT.test(name));
