import { join } from 'node:path';
import type { ProcessSettings } from './directus-env.ts';
import { directusProgram } from './directus.ts';
import type { Hooks } from './keep-running.ts';
import { endOf, rotateLog } from './log-file.ts';
import { findFreePort, holdPort, type HeldPort } from './ports.ts';
import { rememberedPort, rememberPort } from './remembered-ports.ts';
import { supervise, type Supervised } from './supervisor.ts';

const READY_WITHIN = 120_000;

export type Api = { url: string; publicUrl: string; port: number; process: Supervised };

type Input = Omit<ProcessSettings, 'port' | 'publicUrl'> & {
  preferredPort: number;
  report: (text: string) => void;
  hooks: Hooks;
};

/** Starts the API on the preferred port or, when that is taken, on the next that is free. */
export const startApi = async (input: Input): Promise<Api> => {
  const { paths, report } = input;
  const preferred = rememberedPort(paths, 'API') ?? input.preferredPort;
  const tried = new Set<number>();
  for (;;) {
    const port = await findFreePort(preferred, tried);
    if (port !== preferred && tried.size === 0)
      report(`Port ${preferred} is taken, trying ${port}`);
    // Loading takes a minute on a slow machine: nobody else is to take the port meanwhile.
    const held = await holdPort(port, input.settings.HOST);
    const api = held && (await startAndRelease(port, input, held));
    if (api) {
      rememberPort(paths, 'API', port);
      return api;
    }
    tried.add(port);
    report(`Port ${port} was taken meanwhile, trying the next`);
  }
};

export const urlsOf = (
  settings: ProcessSettings['settings'],
  port: number,
): { url: string; publicUrl: string } => {
  const host = ['0.0.0.0', '::'].includes(settings.HOST) ? '127.0.0.1' : settings.HOST;
  const url = `http://${host}:${port}`;
  return { url, publicUrl: settings.PUBLIC_URL?.replace(/\/$/, '') ?? url };
};

const ANSWERS_WITHIN = 15_000;

/** Whatever it says: also who is under pressure answers. */
const answersAt = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWERS_WITHIN) });
  await answer.body?.cancel();
  return true;
};

const startAndRelease: typeof startOn = async (port, input, held) => {
  try {
    return await startOn(port, input, held);
  } finally {
    await held.release();
  }
};

/** Undefined when somebody took the port after it was found free. */
const startOn = async (port: number, input: Input, held: HeldPort): Promise<Api | undefined> => {
  const urls = urlsOf(input.settings, port);
  const log = join(input.paths.logs, 'api.log');
  rotateLog(log);
  const program = directusProgram('api', 'start', { ...input, port, ...urls });
  const running = supervise(program, {
    ...input.hooks,
    answers: () => answersAt(`${urls.url}/api/health`),
    beforeListening: held.release,
  });
  try {
    await running.ready(READY_WITHIN);
    return { ...urls, port, process: running };
  } catch (error) {
    await running.stop();
    if (endOf(log).includes('is already in use')) return undefined;
    throw error;
  }
};
