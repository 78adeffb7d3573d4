import type { Capability } from '../../../extensions/domain/organisation/capabilities.ts';
import type { Persona } from '../../../extensions/domain/organisation/personas.ts';
import { request } from './client.ts';

export type Capabilities = {
  user: { id: string; email?: string | null; name?: string | null };
  companies: {
    id: string;
    key: string;
    name: string;
    personas: Persona[];
    capabilities: Capability[];
  }[];
};

export const login = (input: { email: string; password: string; otp?: string }): Promise<unknown> =>
  request('/auth/login', { body: { ...input, mode: 'session' } });

export const logout = (): Promise<unknown> =>
  request('/auth/logout', { body: { mode: 'session' } });

/** Makes the session last longer. */
export const refreshSession = (): Promise<unknown> =>
  request('/auth/refresh', { body: { mode: 'session' } });

export const loadCapabilities = (): Promise<Capabilities> => request('/api/auth/capabilities');
