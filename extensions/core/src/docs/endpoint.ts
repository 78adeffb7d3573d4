import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { EndpointExtensionContext } from '@directus/types';
import type { Router } from 'express';
import { fullDocument } from './document.ts';
import { ASSETS, PAGE, START_SCRIPT } from './page.ts';
import { remembered } from './remembered.ts';

const KEPT_MS = 60_000;

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
  const forVisitors = remembered<string>(KEPT_MS);
  router.get('/openapi.json', (req, res, next) => {
    const accountability = req.accountability ?? null;
    const write = async (): Promise<string> =>
      JSON.stringify(await fullDocument(context, { accountability, schema: req.schema }));
    // It takes a fifth of a second: whoever is not signed in is answered with the same one.
    const { user, share, role } = accountability ?? {};
    const text = user || share || role ? write() : forVisitors(write);
    text.then((document) => res.type('json').send(document), next);
  });
  for (const name of ASSETS) {
    router.get(`/${name}`, (_req, res, next) => {
      res.sendFile(name, { root, maxAge: '1d' }, (error) => {
        if (error) next(error);
      });
    });
  }
};
