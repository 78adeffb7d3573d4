import { describe, expect, it } from 'vitest';
import { compareSample, expectedOf } from './regression.ts';

const draft = (values: Record<string, unknown>, secrets: string[] = []) => ({ values, secrets });

describe('the regression pack', () => {
  const form = draft(
    { serviceId: 'MSL-1', password: 'Example-1', address: { raw: 'A', city: null }, remarks: null },
    ['password'],
  );

  it('should keep what was read, without passwords and what is empty', () => {
    expect(expectedOf([form], false)).toEqual({
      serviceId: 'MSL-1',
      address: { raw: 'A', city: null },
    });
  });

  it('should name field, expected and read value', () => {
    const expected = expectedOf([form], false);
    expect(compareSample(expected, [form], false)).toEqual([]);
    const other = draft({ address: { city: null, raw: 'A' }, serviceId: null });
    expect(compareSample(expected, [other], false)).toEqual([
      { field: 'serviceId', expected: 'MSL-1', read: null },
    ]);
  });

  it('should compare the first rows of a list and their number', () => {
    const rows = [draft({ serviceId: 'A1' }), draft({ serviceId: 'A2' })];
    const expected = expectedOf(rows, true);
    expect(expected).toEqual({ rows: 2, '0.serviceId': 'A1', '1.serviceId': 'A2' });
    expect(compareSample(expected, rows.slice(0, 1), true)).toEqual([
      { field: 'rows', expected: 2, read: 1 },
      { field: '1.serviceId', expected: 'A2', read: null },
    ]);
  });
});
