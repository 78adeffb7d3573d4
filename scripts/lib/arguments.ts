import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export type StartArguments = { reset: boolean; watch: boolean; demo: boolean };

/**
 * Arguments of `npm start`. Whether there are demo data is decided once and remembered, so that a
 * plain `npm start` never brings demo companies into an installation made without them.
 */
export const startArguments = (
  home: string,
  args = process.argv.slice(2),
  environment = process.env,
): StartArguments => {
  const { values } = parseArgs({
    args: [...args, ...swallowed(environment)],
    options: {
      reset: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      demo: { type: 'boolean' },
      'no-demo': { type: 'boolean' },
    },
  });
  const remembered = values.reset ? undefined : rememberedDemo(home);
  const demo = values['no-demo'] === true ? false : (values.demo ?? remembered ?? true);
  return { reset: values.reset, watch: values.watch, demo };
};

/** `npm start --reset`, without the `--` between, ends up in npm's own configuration. */
const swallowed = (environment: NodeJS.ProcessEnv): string[] => {
  const args: string[] = [];
  if (environment['npm_config_reset'] === 'true') args.push('--reset');
  if (environment['npm_config_demo'] === '') args.push('--no-demo');
  if (environment['npm_config_demo'] === 'true') args.push('--demo');
  return args;
};

export const rememberDemo = (home: string, demo: boolean): void =>
  writeFileSync(join(home, 'demo.json'), `${JSON.stringify(demo)}\n`);

const rememberedDemo = (home: string): boolean | undefined => {
  const file = join(home, 'demo.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as boolean) : undefined;
};
