import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type PersonaSummary = Answer<'get', '/personas'>['personas'][number];
export type PersonaDetail = Answer<'get', `/personas/${string}`>;
export type PersonaRight = PersonaDetail['grants'][number];
export type GrantAction = PersonaRight['action'];
export type GrantScope = PersonaRight['scope'];
export type Givable = Answer<'get', '/personas/givable'>;

/** What is being filled in. */
export type PersonaForm = Pick<
  PersonaDetail,
  'label' | 'note' | 'icon' | 'studio' | 'home' | 'actsAs' | 'capabilities' | 'grants'
>;
