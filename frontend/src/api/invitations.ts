import type { Persona } from '../../../extensions/domain/organisation/personas.ts';
import { request } from './client.ts';

export type Offer = {
  company: string;
  persona: Persona;
  personaLabel: string;
  isFieldWork: boolean;
  /** As the inviter wrote it. */
  name: string | null;
  /** Masked. */
  email: string;
  expiresAt: string;
  signedIn: 'nobody' | 'invited' | 'other';
};
export type Joined = { company: string; isNew: boolean };

const path = (token: string): string => `/api/invitations/by-token/${encodeURIComponent(token)}`;

export const loadOffer = (token: string): Promise<Offer> => request(path(token));

export const joinCompany = (
  token: string,
  person: { name: string; password: string } | null,
): Promise<Joined> => request(`${path(token)}/accept`, { body: person ?? {} });
