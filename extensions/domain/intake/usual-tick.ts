/** A profile without a mark of its own looks for this one. */
export const DEFAULT_TICK = '^[xX✓✔√]$';
export const USUAL_TICK = /^[xX✓✔√]$/;
