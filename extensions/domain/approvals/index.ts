export * from './changes.ts';
export * from './choices.ts';
export * from './condition.ts';
export * from './due.ts';
export * from './seats.ts';
export * from './types.ts';
