export * from './choices.ts';
export * from './reply-mark.ts';
export * from './rules.ts';
