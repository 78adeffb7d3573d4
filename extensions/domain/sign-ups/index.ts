export * from './choices.ts';
export * from './code.ts';
export * from './settings.ts';
export * from './slots.ts';
export * from './chain.ts';
export * from './terms.ts';
export * from './limits.ts';
export * from './signing-words.ts';
