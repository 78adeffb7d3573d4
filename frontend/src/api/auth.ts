import type { Answer } from '../../../packages/client/src/index.ts';
import { api, request } from './client.ts';

export type Capabilities = Answer<'get', '/auth/capabilities'>;

export const login = (input: { email: string; password: string; otp?: string }): Promise<unknown> =>
  request('/auth/login', { body: { ...input, mode: 'session' } });

export const logout = (): Promise<unknown> =>
  request('/auth/logout', { body: { mode: 'session' } });

/** Makes the session last longer. */
export const refreshSession = (): Promise<unknown> =>
  request('/auth/refresh', { body: { mode: 'session' } });

export const loadCapabilities = (): Promise<Capabilities> => api.get('/auth/capabilities');
