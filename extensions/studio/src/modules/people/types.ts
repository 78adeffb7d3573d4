import type { Persona } from '../../../../domain/organisation/index.ts';
import type { Answer } from '../../../../../packages/client/src/index.ts';

export type People = Answer<'get', '/people'>;
export type Member = People['members'][number];
export type Invitation = People['invitations'][number];
export type NewLink = Answer<'post', `/invitations/${string}/renew`>;
/** A link to give to somebody; `company` where the person joins several. */
export type ShownLink = NewLink & { email: string; company?: string | undefined };
export type NewTechnician = {
  name: string;
  phone: string | null;
  home: { lat: number; lng: number } | null;
};
export type Invite = {
  alsoIn: string[];
  email: string;
  name: string | null;
  persona: Persona | null;
  site: string | null;
  technician: string | null;
  newTechnician: NewTechnician | null;
};
export type MemberChange = { persona: Persona; site: string | null };
export type Invited = Answer<'post', '/invitations'>;
