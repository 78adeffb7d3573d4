export * from './choices.ts';
export * from './totals.ts';
