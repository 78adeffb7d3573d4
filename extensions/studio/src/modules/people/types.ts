import type { InvitationState, Persona } from '../../../../domain/organisation/index.ts';

export type Member = {
  id: string;
  user: string;
  name: string;
  email: string | null;
  persona: Persona;
  personaLabel: string;
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
export type Invite = {
  email: string;
  persona: Persona | null;
  site: string | null;
  technician: string | null;
};
