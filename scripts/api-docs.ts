import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { API_DOCUMENT, renderApiDocument } from './lib/api-document.ts';

mkdirSync(dirname(API_DOCUMENT), { recursive: true });
writeFileSync(API_DOCUMENT, await renderApiDocument());
console.log(`Wrote ${API_DOCUMENT}`);
