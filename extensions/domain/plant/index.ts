export * from './choices.ts';
export * from './light.ts';
export * from './port-rules.ts';
