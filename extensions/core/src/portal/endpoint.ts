import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EndpointExtensionContext } from '@directus/types';
import type { Response, Router } from 'express';
import { cardOrigins } from '../payments/index.ts';
import { cacheControlOf, isPagePath, portalHeaders } from './headers.ts';

/** Both `src/portal` and the built `dist` stand below `extensions/core`. */
const findPortal = (): string | null => {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'frontend', 'dist');
    if (existsSync(join(candidate, 'index.html'))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
};

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

type Found = { root: string; name: string; headers: Readonly<Record<string, string>> };
const send = (res: Response, { root, name, headers }: Found): Promise<void> =>
  new Promise((resolve, reject) => {
    res.set(headers);
    res.set('Cache-Control', cacheControlOf(name));
    // `Cache-Control` above is the last word; express would add its own.
    res.sendFile(name, { root, dotfiles: 'deny', cacheControl: false }, (error?: Error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/**
 * Serves the built portal under `/portal`. Paths that are pages get the start page, files that are
 * not there get 404: an old tab that asks for a script of the last release must not be given HTML.
 */
export const registerPortal = (router: Router, { logger, env }: EndpointExtensionContext): void => {
  const root = findPortal();
  if (!root) {
    logger.warn('The portal is not built; /portal answers 404.');
    return;
  }
  const headers = portalHeaders(cardOrigins(env));
  router.get('*', (req, res, next) => {
    if (req.originalUrl.split('?')[0] === req.baseUrl) {
      // The service worker answers for `/portal/`, not for `/portal`.
      res.redirect(301, `${req.baseUrl}/`);
      return;
    }
    const name = isPagePath(req.path) ? '/index.html' : req.path;
    if (!isFile(join(root, name))) {
      res.status(404).type('text/plain').send('Not found');
      return;
    }
    send(res, { root, name, headers }).catch(next);
  });
};
