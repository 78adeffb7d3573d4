import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type ChromiumPath = {
  executable: string;
  /** Additional environment for the browser process only: fonts and libraries of the package. */
  env: Record<string, string>;
  source: 'CHROMIUM_PATH' | 'package' | 'system';
};

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, else the headless shell inside `@sparticuz/chromium`
 * (Linux), else one that the system has. Throws when there is none.
 * `runtimeDir` is a folder of ours in which the package is unpacked once.
 */
export const findChromium = async ({
  env = process.env,
  runtimeDir,
}: {
  env?: NodeJS.ProcessEnv;
  runtimeDir?: string;
} = {}): Promise<ChromiumPath> => {
  if (env['CHROMIUM_PATH']) {
    if (!(await isExecutable(env['CHROMIUM_PATH']))) {
      throw new Error(`CHROMIUM_PATH names no program: ${env['CHROMIUM_PATH']}`);
    }
    return { executable: env['CHROMIUM_PATH'], env: {}, source: 'CHROMIUM_PATH' };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return unpackPackage(runtimeDir ?? env['FIELDWRIGHT_RUNTIME_DIR'] ?? privateTemporaryDir());
  }
  for (const executable of SYSTEM_PATHS) {
    if (await isExecutable(executable)) return { executable, env: {}, source: 'system' };
  }
  throw new Error('No Chromium found: install one or name it in CHROMIUM_PATH.');
};

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const privateTemporaryDir = (): string =>
  join(tmpdir(), `fieldwright-${process.getuid?.() ?? 'user'}`);

/**
 * The package unpacks to `os.tmpdir()/chromium` and runs whatever is there, from anybody and of
 * any version. So it gets a folder of its own, named by version, written aside and renamed.
 */
const unpackPackage = async (runtimeDir: string): Promise<ChromiumPath> => {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const root = join(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  await mkdir(runtimeDir, { recursive: true, mode: 0o700 });
  await refuseForeignFolder(runtimeDir);

  const target = join(runtimeDir, `chromium-${version}`);
  const executable = join(target, 'chromium');
  if (!(await isExecutable(executable))) {
    const aside = await mkdtemp(join(runtimeDir, 'chromium-unpack-'));
    try {
      await inflateInto(aside, join(root, 'bin'));
      await rename(aside, target);
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      if (!(await isExecutable(executable))) throw error;
    }
  }
  await writeFile(join(target, 'fonts', 'fonts.conf'), fontConfiguration(target));
  return {
    executable,
    env: {
      FONTCONFIG_PATH: join(target, 'fonts'),
      ...((await systemHasNss()) ? {} : { LD_LIBRARY_PATH: join(target, 'al2023', 'lib') }),
    },
    source: 'package',
  };
};

/** The package's own file looks for its fonts in shared folders such as `/tmp/fonts`. */
const fontConfiguration = (target: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${target}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${target}/fonts-cache</cachedir>
</fontconfig>
`;

/** Bare images lack nss, which the package carries; elsewhere the system's own is better. */
const systemHasNss = async (): Promise<boolean> => {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, 'libnss3.so')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
};

const refuseForeignFolder = async (folder: string): Promise<void> => {
  const stat = await lstat(folder);
  const uid = process.getuid?.();
  if (!stat.isDirectory() || (uid !== undefined && stat.uid !== uid)) {
    throw new Error(`${folder} belongs to somebody else; set FIELDWRIGHT_RUNTIME_DIR.`);
  }
};

const inflateInto = async (folder: string, bin: string): Promise<void> => {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))),
    );
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await chmod(join(folder, 'chromium'), 0o700);
};
