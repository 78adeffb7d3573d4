import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  API_DOCUMENT,
  renderApiDocument,
  renderRouteTypes,
  ROUTE_TYPES,
} from './lib/api-document.ts';

for (const [file, render] of [
  [API_DOCUMENT, renderApiDocument],
  [ROUTE_TYPES, renderRouteTypes],
] as const) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await render());
  console.log(`Wrote ${file}`);
}
