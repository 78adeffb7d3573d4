import type { Application } from 'express';
import { asGuard } from '../directus/route-stack.ts';

/**
 * The same address with one slash for several: Express takes `/auth//login` for `/login` below
 * `/auth`, while a guard that stands at `/auth/login` would not see it.
 */
export const oneSpelling = (url: string): string => {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  return path.replace(/\/{2,}/g, '/') + url.slice(path.length);
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
