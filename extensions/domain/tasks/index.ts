export * from './choices.ts';
export * from './task.ts';
export * from './may-finish.ts';
