import type { Application, Request } from 'express';
import { asGuard } from '../directus/route-stack.ts';
import { oneSpelling } from './one-spelling.ts';

/**
 * Addresses whose last part is a secret: links of visits, quotes, payments, invitations, approvals and calendars. Routes are
 * found whatever the case of their letters, and with several slashes for one.
 */
const SECRET =
  /^((?:https?:\/\/[^/]+)?\/+(?:t|portal\/+(?:t|q|pay|join|approve)|api\/+(?:invitations\/+by-token|(?:approvals|quotes|payments)\/+by-link|calendar\/+ics))\/+)[^/?#]+/i;

/** The address as logs may have it. */
export const withoutSecret = (url: string): string => url.replace(SECRET, '$1--redacted--');

const linkSecrets = new WeakMap<Request, string>();

/** The secret of the link to a visit that the request came with. */
export const linkSecretOf = (req: Request): string | undefined => linkSecrets.get(req);

const signUpSecrets = new WeakMap<Request, string>();

/** The secret of the sign-up that the request came with. */
export const signUpSecretOf = (req: Request): string | undefined => signUpSecrets.get(req);

/**
 * Before the logger, which writes down headers and `originalUrl`: routes read `url`, and the secret of a
 * link is handed on beside the request.
 */
export const guardSecretPaths = (app: Application): void => {
  app.use(
    asGuard((req, _res, next) => {
      const { originalUrl: url } = req;
      req.originalUrl = withoutSecret(url.startsWith('/') ? oneSpelling(url) : url);
      const { referer } = req.headers;
      if (referer) req.headers.referer = withoutSecret(referer);
      const secret = req.get('x-visit-link');
      if (secret) linkSecrets.set(req, secret);
      delete req.headers['x-visit-link'];
      const signUp = req.get('x-sign-up');
      if (signUp) signUpSecrets.set(req, signUp);
      delete req.headers['x-sign-up'];
      next();
    }),
  );
};
