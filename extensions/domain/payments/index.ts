export * from './amount.ts';
export * from './card-name.ts';
export * from './charge.ts';
export * from './choices.ts';
export * from './consent-words.ts';
export * from './links.ts';
