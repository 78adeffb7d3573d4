export * from './choices.ts';
export * from './place-price.ts';
export * from './price.ts';
export * from './words.ts';
