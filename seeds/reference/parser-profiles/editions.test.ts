import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import EDITIONS from './editions.json' with { type: 'json' };
import { PARSER_PROFILES } from './index.ts';

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Installed companies keep a version as they got it: other rules under the same number reach nobody. */
it('should raise the version of a layout whose rules change', () => {
  const now = Object.fromEntries(
    PARSER_PROFILES.map(({ code, version, recognise, definition }) => [
      `${code}@${version}`,
      hashOf({ recognise, definition }),
    ]),
  );
  // A new version: add its line to editions.json and raise EDITION in renew-profiles.ts.
  expect(now).toEqual(EDITIONS);
});
