import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EndpointExtensionContext } from '@directus/types';
import type { Router } from 'express';

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

const ONE_YEAR_SECONDS = 31_536_000;
const IMMUTABLE = /\/assets\/.+-[\w-]{8,}\.\w+$/;

/** Serves the built portal under `/portal`; unknown paths get its start page. */
export const registerPortal = (router: Router, { logger }: EndpointExtensionContext): void => {
  const root = findPortal();
  if (!root) {
    logger.warn('The portal is not built; /portal answers 404.');
    return;
  }
  router.get('*', (req, res, next) => {
    const path = req.path === '/' ? '/index.html' : req.path;
    const isFile = path !== '/index.html' && existsSync(join(root, path)) && /\.\w+$/.test(path);
    const name = isFile ? path : '/index.html';
    res.setHeader(
      'Cache-Control',
      IMMUTABLE.test(name) ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache',
    );
    res.sendFile(name, { root, dotfiles: 'deny' }, (error) => {
      if (error) next(error);
    });
  });
};
