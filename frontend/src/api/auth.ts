import type { Answer } from '../../../packages/client/src/index.ts';
import { api, request } from './client.ts';

export type Capabilities = Answer<'get', '/auth/capabilities'>;

export const login = (input: { email: string; password: string; otp?: string }): Promise<unknown> =>
  request('/auth/login', { body: { ...input, mode: 'session' } });

export const logout = (): Promise<unknown> =>
  request('/auth/logout', { body: { mode: 'session' } });

/** The server answers alike whether it knows the address or not. */
export const requestPasswordLink = (email: string): Promise<unknown> =>
  request('/auth/password/request', {
    body: { email, reset_url: new URL('/portal/reset-password', location.origin).href },
  });

/** @throws ApiError `refused` when the link of the mail is used or over */
export const setPassword = (token: string, password: string): Promise<unknown> =>
  request('/auth/password/reset', { body: { token, password } });

/** Makes the session last longer. */
export const refreshSession = (): Promise<unknown> =>
  request('/auth/refresh', { body: { mode: 'session' } });

export const loadCapabilities = (): Promise<Capabilities> => api.get('/auth/capabilities');
