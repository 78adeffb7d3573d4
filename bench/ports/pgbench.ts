import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0;

/**
 * Statements per second of pgbench, extended protocol, with so many clients that each run the
 * script `perClient` times on numbers of its own from `first` on.
 */
export const runPgbench = async ({
  url,
  statement,
  file,
  clients,
  perClient,
  first,
}: {
  url: string;
  statement: string;
  file: string;
  clients: number;
  perClient: number;
  first: number;
}): Promise<number> => {
  writeFileSync(
    file,
    `\\set i :i + 1\n\\set n ${first} + :client_id * ${perClient} + :i - 1\n${statement};\n`,
  );
  const { stdout } = await promisify(execFile)('pgbench', [
    ...['-n', '-M', 'extended', '-c', String(clients), '-j', '2', '-t', String(perClient)],
    ...['-D', 'i=0', '-f', file, url],
  ]);
  const tps = /tps = ([\d.]+) \(without/.exec(stdout)?.[1];
  if (!tps) throw new Error(`pgbench said nothing of its speed:\n${stdout}`);
  return Number(tps);
};
