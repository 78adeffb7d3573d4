import { Worker } from 'node:worker_threads';
import { createShares } from '../../../platform/shares.ts';
import type { TemplateProblem } from './check-template.ts';
import type { TemplateSample } from './field-problems.ts';
import type { TemplateReply, TemplateRequest } from './template-thread.ts';

export type TemplateEngine = {
  /**
   * Fills a Handlebars template. Errors carry `code`: TEMPLATE_INVALID (with the engine's words),
   * TEMPLATE_TOO_SLOW, TEMPLATE_TOO_LARGE.
   */
  render: (input: {
    /** Whose turn it takes; null for the platform. */
    company: string | null;
    template: string;
    data: object;
    timeout?: number;
  }) => Promise<string>;
  /** What is wrong with a template that is to be saved; `share` is whose turn it takes. */
  check: (input: {
    share: string | null;
    template: string;
    /** With it, names that it has not are problems too. */
    sample?: TemplateSample;
    timeout?: number;
  }) => Promise<TemplateProblem[]>;
  close: () => Promise<void>;
};

const DEFAULT_TIMEOUT = 3_000;
const SHARES = { slots: 1, perCompany: 1, name: 'the filling of templates' };
const MAX_WAITING = 100;
const RESOURCE_LIMITS = {
  maxOldGenerationSizeMb: 192,
  maxYoungGenerationSizeMb: 32,
  stackSizeMb: 4,
};

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type Ask = WithoutId<TemplateRequest>;
type Pending = {
  resolve: (reply: TemplateReply) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};

/** One thread, started at first use and again after a template took it down. */
export const createTemplateEngine = ({ maxWaiting = MAX_WAITING } = {}): TemplateEngine => {
  let thread: Worker | undefined;
  let lastId = 0;
  const shares = createShares({ ...SHARES, maxWaiting });
  const pending = new Map<number, Pending>();

  const settle = (id: number, act: (one: Pending) => void): void => {
    const one = pending.get(id);
    if (!one) return;
    pending.delete(id);
    clearTimeout(one.timer);
    act(one);
  };
  const failAll = (error: Error): void => {
    thread = undefined;
    for (const id of pending.keys()) settle(id, (one) => one.reject(error));
  };
  const start = (): Worker => {
    const started = new Worker(threadUrl(), {
      env: {},
      execArgv: [],
      resourceLimits: RESOURCE_LIMITS,
      stdout: true,
      stderr: true,
    });
    started.unref();
    started.on('message', (reply: TemplateReply) => {
      settle(reply.id, (one) => {
        if (!('error' in reply)) one.resolve(reply);
        else
          one.reject(
            templateError(reply.code ?? 'TEMPLATE_INVALID', `The template failed: ${reply.error}`),
          );
      });
    });
    started.on('error', (error: NodeJS.ErrnoException) => {
      failAll(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? templateError('TEMPLATE_TOO_LARGE', 'The template needs more memory than it may have.')
          : templateError('TEMPLATE_INVALID', `The template failed: ${error.message}`),
      );
    });
    return started;
  };
  const stop = async (): Promise<void> => {
    const stopping = thread;
    thread = undefined;
    await stopping?.terminate();
  };
  const askNow = (ask: Ask, timeout: number): Promise<TemplateReply> =>
    new Promise((resolve, reject) => {
      thread ??= start();
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => {
        settle(id, (one) => {
          void stop();
          one.reject(
            templateError('TEMPLATE_TOO_SLOW', `The template ran longer than ${timeout} ms.`),
          );
        });
      }, timeout);
      pending.set(id, { resolve, reject, timer });
      thread.postMessage({ ...ask, id });
    });

  return {
    // One at a time: a slow template must not be charged to the one behind it.
    render: async ({ company, template, data, timeout = DEFAULT_TIMEOUT }) => {
      const reply = await shares.run(company, () => askNow({ template, data }, timeout));
      return 'html' in reply ? reply.html : '';
    },
    check: async ({ share, template, sample, timeout = DEFAULT_TIMEOUT }) => {
      const ask = { check: template, ...(sample && { sample }) };
      const reply = await shares.run(share, () => askNow(ask, timeout));
      return 'problems' in reply ? reply.problems : [];
    },
    close: stop,
  };
};

/** Beside this file when run from source, beside the bundle once built. */
const threadUrl = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './template-thread.ts' : './template-thread.mjs',
    import.meta.url,
  );

const templateError = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code });
