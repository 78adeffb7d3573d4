/** `advance` is the engine's own: the system takes its next step at once. */
const names = new Set(['advance']);

/** Names of what may follow a step, as the domains bring them. */
export const addEffects = (more: readonly string[]): void => {
  for (const name of more) names.add(name);
};

export const effectNames = (): string[] => [...names];

/** Names of a company's own, for flows that listen to the event. */
export const OWN_EFFECT = /^x_[a-z\d_]{1,60}$/;

export const isEffect = (name: unknown): boolean =>
  typeof name === 'string' && (names.has(name) || OWN_EFFECT.test(name));
