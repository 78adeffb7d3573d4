import { describe, expect, it } from 'vitest';
import { createSharedReader } from './file-reader.ts';
import { READ_LIMITS } from '../../documents/index.ts';

const ROWS = 30_000;
const csv = (rows: number): Buffer =>
  Buffer.from(`WO No.,Service ID\n${'"AWO990001","TBBNA990001G"\n'.repeat(rows)}`);

describe('the thread that reads files', () => {
  it('should read one file of a company between many slow ones of another', async () => {
    const shared = createSharedReader({ ...READ_LIMITS, milliseconds: 120_000 });
    const ended: string[] = [];
    const read = (company: string, rows: number) =>
      shared
        .of(company)
        .read({ bytes: csv(rows), fileName: 'list.csv', profiles: [], today: new Date() })
        .then(() => ended.push(company));
    const slow = Array.from({ length: 8 }, () => read('A', ROWS));
    await Promise.all([...slow, read('B', 1)]);
    expect(ended).toHaveLength(9);
    // One that runs and one whose turn it is may be before it.
    expect(ended.indexOf('B')).toBeLessThanOrEqual(2);
    await shared.of('A').close();
  }, 120_000);
});
