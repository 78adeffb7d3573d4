export * from './choices.ts';
export * from './invitations.ts';
export * from './member-role.ts';
export * from './personas.ts';
