export * from './acs-answer.ts';
export * from './acs-task.ts';
export * from './choices.ts';
export * from './flows.ts';
export * from './serials.ts';
export * from './values.ts';
