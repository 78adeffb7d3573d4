import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { ROOT } from './paths.ts';

export type Part = 'core' | 'studio' | 'portal';

type Recipe = {
  /** Files and folders whose content decides whether the part must be built again. */
  sources: string[];
  output: string;
  /** Without this file there is nothing to build. */
  needs: string;
  build: () => Promise<void>;
};

const COMMON = ['package-lock.json', 'tsconfig.base.json', 'scripts/lib/build.ts'];

const withVite = (folder: string) => async (): Promise<void> => {
  const { build } = await import('vite');
  // A test runner names another environment, and the bundle would be one for development.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: join(ROOT, folder),
      configFile: join(ROOT, folder, 'vite.config.ts'),
      mode: 'production',
      // Warnings of the bundler are about its own speed; what is wrong with the code, check says.
      logLevel: 'error',
    });
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
  }
};

/** Bundles of the API: one per process or thread; npm packages stay in `node_modules`. */
const buildCore = async (): Promise<void> => {
  const { build, stop } = await import('esbuild');
  const source = join(ROOT, 'extensions/core/src');
  const threads = globSync('**/*[-.]thread.ts', { cwd: source });
  const output = join(ROOT, 'extensions/core/dist');
  rmSync(output, { recursive: true, force: true });
  const common = {
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: 'linked',
    logLevel: 'warning',
  } as const;
  await build({
    ...common,
    entryPoints: [join(source, 'api.ts')],
    outfile: join(output, 'api.js'),
  });
  const modules: Record<string, string> = Object.fromEntries(
    threads.map((file) => [basename(file, '.ts'), join(source, file)]),
  );
  const worker = join(source, 'worker/main.ts');
  if (existsSync(worker)) modules['worker'] = worker;
  if (Object.keys(modules).length > 0) {
    await build({
      ...common,
      entryPoints: modules,
      outdir: output,
      outExtension: { '.js': '.mjs' },
    });
  }
  // Else its service would live as long as the starter.
  await stop();
  // A bundle must have an app side with a list for each kind of entry that has one, or Directus builds
  // no part of the Studio at all. This one shows nothing there: its operations are drawn by the Studio's bundle.
  writeFileSync(join(output, 'app.js'), 'export const operations = [];\n');
};

const RECIPES: Record<Part, Recipe> = {
  core: {
    sources: [
      'extensions/core',
      'extensions/domain',
      'schema/model',
      'schema/dsl.ts',
      'seeds',
      ...COMMON,
    ],
    output: 'extensions/core/dist',
    needs: 'extensions/core/src/api.ts',
    build: buildCore,
  },
  studio: {
    sources: ['extensions/studio', 'extensions/domain', ...COMMON],
    output: 'extensions/studio/dist',
    needs: 'extensions/studio/vite.config.ts',
    build: withVite('extensions/studio'),
  },
  portal: {
    sources: ['frontend', 'extensions/domain', ...COMMON],
    output: 'frontend/dist',
    needs: 'frontend/vite.config.ts',
    build: withVite('frontend'),
  },
};

export const PARTS = Object.keys(RECIPES) as Part[];

export const sourcesOf = (part: Part): readonly string[] => RECIPES[part].sources;

/**
 * Builds what changed since it was built last and says which parts that were.
 * `report` hears of each part before its build begins.
 */
export const buildAll = async (
  report: (text: string) => void = () => undefined,
): Promise<Part[]> => {
  const built: Part[] = [];
  for (const part of PARTS) {
    if (await buildPart(part, report)) built.push(part);
  }
  return built;
};

const buildPart = async (part: Part, report: (text: string) => void): Promise<boolean> => {
  const recipe = RECIPES[part];
  if (!existsSync(join(ROOT, recipe.needs))) return false;
  const print = fingerprint(recipe.sources);
  const stamp = join(ROOT, recipe.output, '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return false;
  report(`Building ${part}`);
  await recipe.build();
  mkdirSync(join(ROOT, recipe.output), { recursive: true });
  writeFileSync(stamp, print);
  return true;
};
