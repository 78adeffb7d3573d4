import { isDeepStrictEqual } from 'node:util';
import type { Response } from 'express';
import { type Route, isBytes } from './route.ts';

/** The route sends something else than it declares. A mistake of ours, told by tests alone. */
const notAsDeclared = (route: Route, what: string): Error =>
  new Error(`${route.method.toUpperCase()} ${route.path} answers not as it declares: ${what}`);

/** Paths of what the schema let fall, because it does not name it. */
const undeclared = (given: unknown, kept: unknown, path = 'data'): string[] => {
  if (isDeepStrictEqual(given, kept)) return [];
  if (typeof given !== 'object' || given === null) return [path];
  if (typeof kept !== 'object' || kept === null) return [path];
  const known = new Map(Object.entries(kept));
  return Object.entries(given).flatMap(([name, value]) =>
    known.has(name) ? undeclared(value, known.get(name), `${path}.${name}`) : [`${path}.${name}`],
  );
};

/**
 * Holds `{data}` against the response that the route declares, as it goes over the wire.
 * @throws naming route and places
 */
export const assertAnswer = (route: Route, body: unknown): void => {
  const { response } = route;
  if (!response) return;
  if (isBytes(response)) throw notAsDeclared(route, 'JSON instead of bytes');
  const { data } = JSON.parse(JSON.stringify(body)) as { data: unknown };
  const parsed = response.safeParse(data);
  if (!parsed.success) {
    const places = parsed.error.issues.map(
      ({ path, message }) => `${['data', ...path.map(String)].join('.')}: ${message}`,
    );
    throw notAsDeclared(route, places.slice(0, 10).join('; '));
  }
  const unnamed = [
    ...new Set(undeclared(data, parsed.data).map((place) => place.replace(/\.\d+/g, '.*'))),
  ];
  if (unnamed.length > 0) throw notAsDeclared(route, `it does not name ${unnamed.join(', ')}`);
};

/** Throws when a raw answer is about to be sent under another content type than declared. */
export const watchBytes = (route: Route, res: Response): void => {
  const { response } = route;
  if (!response) return;
  const writeHead = res.writeHead.bind(res) as typeof res.writeHead;
  res.writeHead = ((...args: Parameters<typeof res.writeHead>) => {
    res.writeHead = writeHead;
    // A browser that has the bytes already gets none, and no type of them.
    if (res.statusCode === 304) return writeHead(...args);
    const [type = ''] = String(res.getHeader('content-type') ?? '').split(';');
    if (!isBytes(response)) throw notAsDeclared(route, `${type} instead of JSON`);
    if (!response.bytes.includes(type)) throw notAsDeclared(route, `the content type ${type}`);
    return writeHead(...args);
  }) as typeof res.writeHead;
};
