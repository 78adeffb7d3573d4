import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, type OxfmtConfig } from 'oxfmt';
import { ROOT } from './paths.ts';

/** A generated file's text as the check of formats wants it; its kind by the end of `file`. */
export const formatted = async (file: string, text: string): Promise<string> => {
  const { ignorePatterns: _, ...options } = JSON.parse(
    readFileSync(join(ROOT, '.oxfmtrc.json'), 'utf8'),
  ) as OxfmtConfig;
  const { code, errors } = await format(file, text, options);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return code;
};
