import type { Application, RequestHandler } from 'express';

export type MountedRoute = { method: string; path: string };

/** A layer of Express 4, which has no public way to list its routes. */
type Layer = {
  name: string;
  regexp: RegExp & { fast_slash?: boolean };
  keys: { name: string | number }[];
  handle: { stack?: Layer[]; isGuard?: boolean };
  route?: { path: string | string[]; methods: Record<string, boolean> };
};

/** Marks what stands before routes and answers nothing itself. */
export const asGuard = <Handler extends RequestHandler>(handler: Handler): Handler =>
  Object.assign(handler, { isGuard: true });

/** Where a router is mounted, from the pattern Express made of it. */
const mountOf = ({ regexp, keys }: Layer): string => {
  if (regexp.fast_slash) return '';
  const names = keys.map(({ name }) => String(name));
  return regexp.source
    .replace(/^\^/, '')
    .replace(/\\\/\?\(\?=\\\/\|\$\)$/, '')
    .replace(/\(\?:\\?\/?\(\[\^\\?\/\]\+\?\)\)/g, () => `:${names.shift() ?? 'part'}`)
    .replace(/\\(.)/g, '$1');
};

const routesIn = (stack: readonly Layer[], prefix: string): MountedRoute[] =>
  stack.flatMap((layer): MountedRoute[] => {
    if (layer.route) {
      const { path, methods } = layer.route;
      return [path].flat().flatMap((one) =>
        Object.keys(methods).map((method) => ({
          method: method === '_all' ? 'ALL' : method.toUpperCase(),
          path: `${prefix}${one}`.replace(/(.)\/$/, '$1'),
        })),
      );
    }
    if (layer.handle.stack) return routesIn(layer.handle.stack, `${prefix}${mountOf(layer)}`);
    // What answers without a route: GraphQL, and files of the Studio.
    const mount = mountOf(layer);
    const answers = mount !== '' || (prefix !== '' && !stack.some(({ route }) => route));
    return answers && !layer.handle.isGuard ? [{ method: 'ANY', path: `${prefix}${mount}` }] : [];
  });

/** Every route of the running server, Directus' and ours, each once and in order. */
export const mountedRoutes = (app: Application): MountedRoute[] => {
  const { _router: router } = app as unknown as { _router: { stack: Layer[] } };
  const all = new Map(
    routesIn(router.stack, '').map((route) => [`${route.path} ${route.method}`, route]),
  );
  return [...all.keys()].sort().map((key) => all.get(key) as MountedRoute);
};
