import type { InvitationState, Persona } from '../../../../domain/organisation/index.ts';

export type Member = {
  id: string;
  user: string;
  name: string;
  email: string | null;
  persona: Persona;
  personaLabel: string;
  siteId: string | null;
  site: string | null;
  technician: string | null;
  isActive: boolean;
};
export type Invitation = {
  id: string;
  email: string;
  persona: Persona;
  personaLabel: string;
  site: string | null;
  technician: string | null;
  expiresAt: string;
  state: InvitationState;
};
export type People = { company: string; members: Member[]; invitations: Invitation[] };
export type NewLink = { id: string; link: string; expiresAt: string; isMailed: boolean };
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
