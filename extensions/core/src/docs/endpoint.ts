import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { EndpointExtensionContext } from '@directus/types';
import type { Router } from 'express';
import { fullDocument } from './document.ts';
import { ASSETS, PAGE, START_SCRIPT } from './page.ts';

const assetFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The browsable description of every route under `/docs`. */
export const registerDocs = (router: Router, context: EndpointExtensionContext): void => {
  const root = assetFolder();

  router.get('/', (req, res) => {
    // Relative addresses in the page need the slash.
    const [path = ''] = req.originalUrl.split('?');
    if (path.endsWith('/')) res.type('html').send(PAGE);
    else res.redirect(302, `${path.slice(path.lastIndexOf('/') + 1)}/`);
  });
  router.get('/start.js', (_req, res) => {
    res.type('application/javascript').send(START_SCRIPT);
  });
  router.get('/openapi.json', (req, res, next) => {
    fullDocument(context, { accountability: req.accountability ?? null, schema: req.schema }).then(
      (document) => res.json(document),
      next,
    );
  });
  for (const name of ASSETS) {
    router.get(`/${name}`, (_req, res, next) => {
      res.sendFile(name, { root, maxAge: '1d' }, (error) => {
        if (error) next(error);
      });
    });
  }
};
