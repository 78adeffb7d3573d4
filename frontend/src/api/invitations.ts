import type { Answer } from '../../../packages/client/src/index.ts';
import { api } from './client.ts';

export type Offer = Answer<'get', `/invitations/by-token/${string}`>;
export type Joined = Answer<'post', `/invitations/by-token/${string}/accept`>;

export const loadOffer = (token: string): Promise<Offer> =>
  api.get(`/invitations/by-token/${encodeURIComponent(token)}`);

export const joinCompany = (
  token: string,
  person: { name: string; password: string } | null,
): Promise<Joined> =>
  api.post(`/invitations/by-token/${encodeURIComponent(token)}/accept`, person ?? {});
