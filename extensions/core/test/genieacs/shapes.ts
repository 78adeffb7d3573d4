import { readdirSync, readFileSync } from 'node:fs';

/** What was recorded of a real GenieACS 1.2.16: see docs/domains/provisioning.md. */
export type Recorded = {
  name: string;
  request?: {
    method: string;
    path: string;
    query: Record<string, string>;
    body: unknown;
  };
  response?: {
    status?: number;
    statusMessage?: string;
    headers?: Record<string, string>;
    body?: string;
    /** The connection ended without an answer. */
    error?: string;
  };
  ms?: number;
};
export type Call = { method: string; path: string; query: URLSearchParams; body: string };

const FOLDER = new URL('./recordings/', import.meta.url);

export const recording = (scenario: string): Recorded[] =>
  (JSON.parse(readFileSync(new URL(`${scenario}.json`, FOLDER), 'utf8')) as { entries: Recorded[] })
    .entries;

/** Our own member of a task stands for the one that was recorded. */
const OWN = ['orderRef', 'fieldwright'];
const MOMENTS = ['_lastInform', '_registered', '_lastBoot', '_lastBootstrap'];

const keyShape = (key: string): string => {
  if (OWN.includes(key)) return '<own>';
  if (MOMENTS.includes(key)) return '<moment>';
  return key.startsWith('InternetGatewayDevice.') || key.startsWith('Device.')
    ? '<parameter>'
    : key;
};

/** The form of a query: its members and operators, without the values. */
const queryShape = (query: unknown): string => {
  if (Array.isArray(query)) return `[${[...new Set(query.map(queryShape))].join('|')}]`;
  if (typeof query !== 'object' || query === null) return query === null ? 'null' : typeof query;
  return `{${Object.entries(query)
    .map(([key, value]) => `${keyShape(key)}:${queryShape(value)}`)
    .sort()
    .join(',')}}`;
};

const pathShape = (path: string): string =>
  path
    .replace(/\/$/, '')
    .replace(/^\/devices\/[^/]+/, '/devices/:id')
    .replace(/^(\/devices\/:id\/tags)\/[^/]+/, '$1/:tag')
    .replace(
      /^\/(tasks|faults|presets|provisions|files|objects|virtual_parameters)\/[^/]+/,
      '/$1/:id',
    );

const bodyShape = (body: unknown, path: string): string => {
  const given: unknown = typeof body === 'string' ? parse(body) : body;
  if (given === null || given === undefined || given === '') return 'empty';
  if (typeof given !== 'object') return 'text';
  const members = given as Record<string, unknown>;
  if (!path.endsWith('/tasks')) return 'object';
  const own = Object.keys(members).filter((key) => ![...OWN, 'uniqueKey'].includes(key));
  return `${String(members['name'])}(${own.sort().join(',')})`;
};

const parse = (text: string): unknown => {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const shapeOf = (
  method: string,
  path: string,
  { query, body }: { query: Record<string, string>; body: unknown },
): string => {
  const { query: asked, projection: _list, limit: _most, sort: _order, ...rest } = query;
  return [
    method,
    pathShape(path),
    Object.keys(rest).sort().join('&'),
    asked === undefined ? '' : queryShape(parse(asked)),
    bodyShape(body, path),
  ].join(' ');
};

/** Every form of request that a real one took without harm: what answered, and did not end its process. */
export const knownShapes = (): ReadonlySet<string> =>
  new Set(
    readdirSync(FOLDER)
      .flatMap((file) => recording(file.replace('.json', '')))
      .flatMap(({ request, response }) =>
        request && response?.error === undefined
          ? [shapeOf(request.method, request.path, request)]
          : [],
      ),
  );

export const shapeOfCall = ({ method, path, query, body }: Call): string =>
  shapeOf(method, path, { query: Object.fromEntries(query), body });

/** Whether a call is the recorded one, but for what we add: projections, and our own members of a task. */
export const isCall = (call: Call, { request }: Recorded): boolean => {
  if (!request || request.method !== call.method) return false;
  if (request.path.replace(/\/$/, '') !== call.path.replace(/\/$/, '')) return false;
  const query = Object.fromEntries(call.query);
  const sameQuery =
    JSON.stringify(parse(query['query'] ?? '')) ===
    JSON.stringify(parse(request.query['query'] ?? ''));
  if (!sameQuery || 'connection_request' in query !== 'connection_request' in request.query)
    return false;
  const without = (body: unknown): string => {
    const given = typeof body === 'string' ? parse(body) : body;
    if (typeof given !== 'object' || given === null) return String(given ?? '');
    const { fieldwright: _ref, uniqueKey: _key, ...rest } = given as Record<string, unknown>;
    // The third element of a value, its type, is not looked at by the ACS.
    return JSON.stringify(rest)
      .replaceAll(',"xsd:string"]', ']')
      .replaceAll(',"xsd:boolean"]', ']');
  };
  return without(call.body) === without(request.body);
};
