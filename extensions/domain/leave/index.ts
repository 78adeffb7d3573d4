export * from './balance.ts';
export * from './choices.ts';
export * from './days.ts';
