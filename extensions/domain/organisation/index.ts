export * from './choices.ts';
export * from './personas.ts';
