export * from './choices.ts';
export * from './invitations.ts';
export * from './capabilities.ts';
export * from './grants.ts';
export * from './merge-lists.ts';
export * from './member-role.ts';
export * from './personas.ts';
export * from './skills.ts';
