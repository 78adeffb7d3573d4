export * from './choices.ts';
export * from './invitations.ts';
export * from './personas.ts';
