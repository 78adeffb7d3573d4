export * from './choices.ts';
export * from './kind-fields.ts';
export * from './mail-trouble.ts';
export * from './mail-text.ts';
export * from './texts/index.ts';
export * from './timing.ts';
export * from './wishes.ts';
