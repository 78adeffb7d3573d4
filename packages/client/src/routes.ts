import type { paths } from './generated/routes.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** `/orders/{id}/transition` → `/orders/${string}/transition`, the type of a filled-in path. */
type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path;

type Segments<Path extends string> = Path extends `/${infer Head}/${infer Tail}`
  ? [Head, ...Segments<`/${Tail}`>]
  : Path extends `/${infer Head}`
    ? [Head]
    : [];

/** Whether a called path is one of a route, segment by segment. */
type Fits<Called, Route> = Called extends [infer A, ...infer As]
  ? Route extends [infer B, ...infer Bs]
    ? B extends `{${string}}`
      ? Fits<As, Bs>
      : A extends B
        ? Fits<As, Bs>
        : false
    : false
  : Route extends []
    ? true
    : false;

type RoutesOf<M extends Method> = {
  [K in keyof paths]: paths[K] extends Record<M, infer Route>
    ? Route extends object
      ? K
      : never
    : never;
}[keyof paths];
type Below<K> = K extends `/api${infer Path}` ? Path : never;

/** The route that a path means; one without parameters goes before one with. */
type RouteAt<M extends Method, P extends string> =
  `/api${P}` extends RoutesOf<M>
    ? `/api${P}`
    : {
        [K in RoutesOf<M>]: Fits<Segments<P>, Segments<Below<K>>> extends true ? K : never;
      }[RoutesOf<M>];

type Operation<M extends Method, P extends string> =
  RouteAt<M, P> extends infer K
    ? K extends keyof paths
      ? paths[K][M & keyof paths[K]]
      : never
    : never;

/** Every path that has a route with this method, with `${string}` where a route has a parameter. */
export type PathOf<M extends Method> = Filled<Below<RoutesOf<M>>>;

type Content<T> = T extends { content: { 'application/json': infer Json } } ? Json : never;
type Success<T> = T extends { responses: infer Responses }
  ? { [S in keyof Responses]: S extends number ? Content<Responses[S]> : never }[keyof Responses]
  : never;

/** `data` of the answer of a route. */
export type Answer<M extends Method, P extends string> =
  Success<Operation<M, P>> extends { data: infer Data } ? Data : unknown;

export type Query<M extends Method, P extends string> =
  Operation<M, P> extends { parameters: { query?: infer Given } }
    ? unknown extends Given
      ? undefined
      : Given
    : undefined;

export type Body<M extends Method, P extends string> =
  Operation<M, P> extends { requestBody?: infer Given } ? Content<NonNullable<Given>> : undefined;
