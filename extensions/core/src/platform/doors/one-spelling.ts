import type { Application } from 'express';
import { asGuard } from '../directus/route-stack.ts';

/** Letters and digits that need no escape; a dot is left alone, since two of them are a step upwards. */
const plain = (escape: string): string => {
  const sign = String.fromCodePoint(Number.parseInt(escape.slice(1), 16));
  return /[A-Za-z0-9_~-]/.test(sign) ? sign : escape;
};

/**
 * The same address with one slash for several and without needless escapes: Express takes `/auth//login`
 * for `/login` below `/auth`, while a guard that stands at `/auth/login` would not see it, and a route
 * reads the collection `clients` in `/items/%63lients`, while a guard reads the path.
 */
export const oneSpelling = (url: string): string => {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  return path.replace(/\/{2,}/g, '/').replace(/%[0-9a-f]{2}/gi, plain) + url.slice(path.length);
};

/** Before everything else, so that guards and routes read the same path. */
export const guardSpelling = (app: Application): void => {
  app.use(
    asGuard((req, _res, next) => {
      req.url = oneSpelling(req.url);
      next();
    }),
  );
};
