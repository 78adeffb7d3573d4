export * from './choices.ts';
export * from './port-rules.ts';
