import type { Application, NextFunction, Request, Response } from 'express';
import { asGuard } from '../directus/route-stack.ts';

const VAGUE = 'reason=SERVICE_UNAVAILABLE';
const NAMED = 'reason=IDENTITY_PROVIDER_UNREACHABLE';

type Report = (words: string) => void;
type Redirect = (...given: [string] | [number, string]) => void;

/**
 * Directus sends people back to its sign-in page with "service unavailable" when it cannot reach the
 * identity provider, and says nowhere which one. The page then says what it is, the log whose.
 */
export const guardProviders = (
  app: Application,
  issuerOf: (provider: string) => string | undefined,
  report: Report,
): void => {
  app.use(
    '/auth/login/:provider',
    asGuard((req: Request, res: Response, next: NextFunction) => {
      const provider = String(req.params['provider'] ?? '');
      const redirect = res.redirect.bind(res) as Redirect;
      const named: Redirect = (...given) => {
        const target = String(given.at(-1));
        if (!target.includes(VAGUE)) {
          redirect(...given);
          return;
        }
        const issuer = issuerOf(provider);
        report(
          `The identity provider "${provider}"${issuer ? ` at ${issuer}` : ''} cannot be reached.`,
        );
        redirect(target.replace(VAGUE, NAMED));
      };
      res.redirect = named as Response['redirect'];
      next();
    }),
  );
};

/** What was set for a provider as its place. */
export const issuerIn =
  (env: Record<string, unknown>) =>
  (provider: string): string | undefined => {
    const settings = ['ISSUER_URL', 'AUTHORIZE_URL', 'CLIENT_URL'].map(
      (name) => env[`AUTH_${provider.toUpperCase()}_${name}`],
    );
    const found = settings.find((value) => typeof value === 'string' && value !== '');
    return found === undefined ? undefined : String(found);
  };
