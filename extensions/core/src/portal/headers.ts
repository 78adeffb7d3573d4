const ONE_YEAR_SECONDS = 31_536_000;

/** Vite puts a hash of the content into these names. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/** A year for what never changes; everything else is asked for again, and answered 304 mostly. */
export const cacheControlOf = (name: string): string =>
  HASHED.test(name) ? `public, max-age=${String(ONE_YEAR_SECONDS)}, immutable` : 'no-cache';

/** Page or file: pages have no extension. */
export const isPagePath = (path: string): boolean => !/\.\w+$/.test(path);

const POLICY = {
  'default-src': "'self'",
  // The scanner's decoder is WebAssembly; scripts from text stay forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  // Thumbnails come out of the local store.
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** Who else the portal talks to, by directive. */
export type Allowed = Readonly<
  Partial<Record<keyof typeof POLICY | 'frame-src', readonly string[]>>
>;

const policyWith = (allowed: Allowed): string => {
  const all = new Map<string, string>(Object.entries(POLICY));
  for (const [directive, origins] of Object.entries(allowed))
    all.set(directive, [all.get(directive) ?? "'self'", ...origins].join(' '));
  return [...all].map(([directive, sources]) => `${directive} ${sources}`).join('; ');
};

/**
 * Stricter than the Studio's: the portal talks to its own server and to nobody else, but for the card
 * processor where one is set up.
 */
export const portalHeaders = (allowed: Allowed = {}): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyWith(allowed),
  'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=()',
  // Some addresses are secrets: links of visits, invitations.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
