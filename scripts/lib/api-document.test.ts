import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { API_DOCUMENT, renderApiDocument, renderRouteTypes, ROUTE_TYPES } from './api-document.ts';

it('docs/api/openapi.json is what the routes say: run `npm run docs:api` after changing one', async () => {
  expect(readFileSync(API_DOCUMENT, 'utf8')).toBe(await renderApiDocument());
});

it('the types of the client are those of the routes: run `npm run docs:api`', async () => {
  expect(readFileSync(ROUTE_TYPES, 'utf8')).toBe(await renderRouteTypes());
});
