export * from './checks.ts';
export * from './choices.ts';
export * from './lists.ts';
export * from './meters.ts';
export * from './plans.ts';
