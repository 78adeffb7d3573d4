import { expect, it } from 'vitest';
import { domainError, type DomainError } from './errors.ts';
import { withoutValue } from './without-value.ts';

it('a value that is too long is not said again', () => {
  const value = 'x'.repeat(9_000);
  const details = { collection: 'directus_files', field: 'title', value };
  const told = withoutValue(
    domainError('VALUE_TOO_LONG', 400, `Value "${value}" is too long.`, details),
  ) as DomainError;
  expect(told.extensions).toMatchObject({ collection: 'directus_files', field: 'title' });
  expect(JSON.stringify([told.message, told.extensions])).not.toContain('xxx');
});
