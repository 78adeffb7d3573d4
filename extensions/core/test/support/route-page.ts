import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { formatted } from '../../../../scripts/lib/formatted.ts';
import { REGISTERED } from '../../src/domains.ts';
import type { MountedRoute } from '../../src/platform/directus/route-stack.ts';
import { admin, type Client, visitor } from './http.ts';
import { newMember, newPerson, newTenant } from './tenant.ts';

/** Under these the right lies in rows and fields, so that a refused probe does not say whose it is. */
const BY_PERMISSION = new Set(
  'access activity assets comments dashboards fields files flows folders items notifications operations panels permissions policies presets relations revisions roles settings shares translations users versions utils/revert'.split(
    ' ',
  ),
);
const NOTES: Record<string, string> = {
  '/flows/trigger/:pk': 'whoever knows the id of a flow with a webhook',
  '/utils/hash/generate': 'platform administrator',
  '/utils/hash/verify': 'platform administrator',
};

const isRefused = (status: number): boolean => status === 401 || status === 403;

const isAnswered = (status: number): boolean => status < 400;

/** `:pk` without the pattern it must match. */
const plain = (path: string): string => path.replace(/\([^()]*\)/g, '').replace(/(.)\*$/, '$1');

const concrete = (path: string): string =>
  path
    .replace(':collection', 'work_orders')
    .replace(':field', 'number')
    .replace(':provider', 'vercel')
    .replace(/:(\w+)\?/g, '')
    .replace(/:\w+/g, () => randomUUID())
    .replace(/\/$/, '');

const ID = randomUUID();

/** Bodies that are in order, where Directus looks at them before it asks who comes. */
const BODIES: Record<string, unknown> = {
  'POST /assets/files': { ids: [ID] },
  'POST /deployments': { provider: 'vercel', credentials: {}, options: {} },
  'POST /fields/:collection': { field: 'x_probe', type: 'string' },
  'PATCH /fields/:collection': [{ field: 'x_probe', meta: {} }],
  'POST /files/import': { url: 'http://127.0.0.1/' },
  'POST /relations': { collection: 'work_orders', field: 'site', related_collection: 'sites' },
  'POST /shares/auth': { share: ID },
  'POST /shares/invite': { share: ID, emails: ['probe@example.com'] },
  'POST /translations': { key: 'x', language: 'en-US', value: 'x' },
  'POST /users/invite': { email: 'probe@example.com', role: ID },
  'POST /users/register': { email: 'probe@example.com', password: 'a-probe-of-routes' },
  'POST /utils/export/:collection': { query: { limit: 1 }, format: 'json', file: {} },
  'POST /utils/sort/:collection': { item: ID, to: ID },
  'POST /versions': { key: 'x', collection: 'work_orders', item: ID },
  'POST /versions/:pk/promote': { mainHash: 'x' },
};

const bodyOf = (method: string, path: string): unknown => {
  const known = BODIES[`${method} ${path}`];
  if (known !== undefined) return known;
  const isBatch = !path.includes(':pk') && !path.includes('/me');
  if (isBatch && method === 'DELETE') return [ID];
  if (isBatch && method === 'PATCH') return { keys: [ID], data: {} };
  return method === 'SEARCH' ? { query: { limit: 1 } } : {};
};

const call = async (client: Client, method: string, path: string): Promise<number> => {
  const answer = await fetch(`${inject('url')}${concrete(path)}`, {
    method: method === 'ANY' ? 'GET' : method,
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      ...(client.token ? { authorization: `Bearer ${client.token}` } : {}),
    },
    ...(['GET', 'HEAD', 'ANY'].includes(method)
      ? {}
      : { body: JSON.stringify(bodyOf(method, path)) }),
  });
  await answer.body?.cancel();
  return answer.status;
};

const ours = ({ method, path }: MountedRoute): string | undefined => {
  const route = REGISTERED.routes.find(
    (one) => `/api${one.path}` === path && one.method.toUpperCase() === method,
  );
  if (!route) return undefined;
  if (route.access === 'public') return 'anyone';
  if (route.access === 'platform') return 'platform administrator';
  return route.access === 'user' ? 'signed in' : `capability ${route.access.join(' or ')}`;
};

/** Who may call each route of the running server: asked of it by callers with less and more rights. */
export const routePage = async (): Promise<string> => {
  const { data } = await admin().get('/server/routes');
  const routes = (data as MountedRoute[]).map(({ method, path }) => ({
    method,
    path: plain(path),
  }));
  const callers: readonly (readonly [string, Client])[] = [
    ['anyone', visitor()],
    ['signed in', await newPerson([])],
    ['a company’s administrator', await newMember(await newTenant(), 'admin')],
  ];
  const whoOf = async (route: MountedRoute): Promise<string> => {
    const said = NOTES[route.path] ?? ours(route);
    if (said) return said;
    for (const [who, client] of callers) {
      const status = await call(client, route.method, route.path);
      if (!isRefused(status)) return isAnswered(status) ? who : `${who}, input is looked at first`;
    }
    const [, first = '', second = ''] = route.path.split('/');
    return BY_PERMISSION.has(first) || BY_PERMISSION.has(`${first}/${second}`)
      ? 'by permission'
      : 'platform administrator';
  };
  const rows = new Map<string, { path: string; who: string; methods: string[] }>();
  for (const route of routes) {
    const who = await whoOf(route);
    const row = rows.get(`${route.path} ${who}`) ?? { path: route.path, who, methods: [] };
    row.methods.push(route.method);
    rows.set(`${route.path} ${who}`, row);
  }
  return render([...rows.values()]);
};

const render = async (
  rows: readonly { path: string; who: string; methods: string[] }[],
): Promise<string> => {
  const lines = rows.map(
    ({ path, who, methods }) => `| \`${path}\` | ${methods.sort().join(', ')} | ${who} |`,
  );
  const text = [
    '# Who may call what',
    '',
    'Every route of a running installation, Directus’ and ours. Made and compared by the test',
    '`routes`: each route was asked by a visitor, by somebody signed in without a company, and by a',
    'company’s administrator; the first who was not refused is named. What he then gets is decided',
    'by rows and fields. _Input is looked at first_: the probe was refused for what it sent, which',
    'says nothing about rights. _By permission_: none of the three was let in with rows that do not',
    'exist, and policies decide. After a change: `npm test -- integration routes -u`.',
    '',
    '| route | methods | who |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
  return formatted('docs/api/routes.md', text);
};
