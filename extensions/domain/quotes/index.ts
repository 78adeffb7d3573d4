export * from './accept-words.ts';
export * from './choices.ts';
export * from './totals.ts';
