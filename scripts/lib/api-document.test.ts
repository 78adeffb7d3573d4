import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { API_DOCUMENT, renderApiDocument } from './api-document.ts';

it('docs/api/openapi.json is what the routes say: run `npm run docs:api` after changing one', async () => {
  expect(readFileSync(API_DOCUMENT, 'utf8')).toBe(await renderApiDocument());
});
