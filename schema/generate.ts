/** Writes what follows from the model and the domains: types, snapshot, permissions, pages, diagrams. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkModel } from './compiler/check-model.ts';
import { GENERATED_FOLDERS, generatedFiles } from './compiler/outputs.ts';
import { domainFiles } from './domain-files.ts';
import { MODEL } from './model/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const writeIfChanged = async (path: string, content: string): Promise<boolean> => {
  const file = join(ROOT, path);
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === content) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return true;
};

const removeStrays = async (files: ReadonlyMap<string, string>): Promise<string[]> => {
  const strays: string[] = [];
  for (const folder of GENERATED_FOLDERS) {
    const names = await readdir(join(ROOT, folder)).catch(() => []);
    strays.push(...names.map((name) => `${folder}/${name}`).filter((path) => !files.has(path)));
  }
  for (const path of strays) await rm(join(ROOT, path));
  return strays;
};

const problems = checkModel(MODEL);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

const written: string[] = [];
const writeAll = async (files: ReadonlyMap<string, string>): Promise<void> => {
  for (const [path, content] of files) {
    if (await writeIfChanged(path, content)) written.push(path);
  }
};

const ofModel = generatedFiles(MODEL);
await writeAll(ofModel);
// The domains are loaded after that: their code stands on what was just written.
const { REGISTERED } = await import('../extensions/core/src/domains.ts');
const ofDomains = domainFiles(REGISTERED);
await writeAll(ofDomains);
const files = new Map([...ofModel, ...ofDomains]);
const removed = await removeStrays(files);
for (const path of written) console.log(`wrote ${path}`);
for (const path of removed) console.log(`removed ${path}`);
console.log(`${files.size} generated files, ${written.length} changed, ${removed.length} removed`);
