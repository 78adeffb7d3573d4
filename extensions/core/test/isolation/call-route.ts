import type { Route } from '../../src/platform/route.ts';
import type { Answer, Client } from '../support/http.ts';
import type { CommandRequest } from './command-probes.ts';

/** Sends the request of a probe the way its route takes it. */
export const callRoute = (
  client: Client,
  { method }: Route,
  { path, body, files }: CommandRequest,
): Promise<Answer> => {
  if (files) {
    const fields = Object.fromEntries(
      Object.entries(body ?? {}).map(([name, value]) => [name, String(value)]),
    );
    return client.upload(`/api${path}`, fields, files);
  }
  if (method === 'get') return client.get(`/api${path}`);
  if (method === 'delete') return client.delete(`/api${path}`, body);
  if (method === 'put') return client.put(`/api${path}`, body);
  return method === 'patch' ? client.patch(`/api${path}`, body) : client.post(`/api${path}`, body);
};
