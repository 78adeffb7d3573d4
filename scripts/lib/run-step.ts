import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

export type StepResult = { code: number; output: string; seconds: number };

/**
 * Runs one of the project's tools under this Node, from the project folder or `cwd`. What it says goes to
 * `say` as it comes, and is collected.
 */
export const runStep = async (
  script: string,
  args: readonly string[],
  options: { say?: (text: string) => void; env?: Record<string, string>; cwd?: string } = {},
): Promise<StepResult> => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      parts.push(text);
      options.say?.(text);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, output: parts.join(''), seconds: (performance.now() - startedAt) / 1000 };
};
