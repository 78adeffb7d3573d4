import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REGISTERED } from '../extensions/core/src/domains.ts';
import { checkModel } from './compiler/check-model.ts';
import { GENERATED_FOLDERS, generatedFiles } from './compiler/outputs.ts';
import { domainFiles } from './domain-files.ts';
import { MODEL } from './model/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const files = new Map([...generatedFiles(MODEL), ...domainFiles(REGISTERED)]);

describe('generated files', () => {
  it('should come from a sound model', () => {
    expect(checkModel(MODEL)).toEqual([]);
  });

  it('should be what the model and the domains say; otherwise run `npm run schema:generate`', async () => {
    const stale: string[] = [];
    for (const [path, content] of files) {
      const current = await readFile(`${ROOT}${path}`, 'utf8').catch(() => undefined);
      if (current !== content) stale.push(path);
    }
    expect(stale).toEqual([]);
  });

  it('should have no neighbours that nothing writes', async () => {
    const strays: string[] = [];
    for (const folder of GENERATED_FOLDERS) {
      for (const name of await readdir(`${ROOT}${folder}`)) {
        if (!files.has(`${folder}/${name}`)) strays.push(`${folder}/${name}`);
      }
    }
    expect(strays).toEqual([]);
  });
});
