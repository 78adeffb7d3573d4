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

/** Stricter than the Studio's: the portal talks to its own server and to nobody else. */
export const PORTAL_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=()',
  // Some addresses are secrets: links of visits, invitations.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
