import { expect, test } from 'vitest';
import { countEntries } from './count-entries.ts';

const count = (text: string, most = 100) => {
  const bytes = Buffer.from(text);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
  };
  return countEntries(chunks(), most);
};

test.each([
  ['[{"a":1}]', 1],
  ['[{"a":1,"b":[1,2,3]},{"a":{"b":1,"c":2}}]', 2],
  [String.raw`[{"a":"x,\",[{\\"},{"b":"]},"},3]`, 3],
])('should count the entries of %s', async (text, entries) => {
  expect(await count(text)).toBe(entries);
});

test('should look no further than one beyond the most', async () => {
  expect(await count(JSON.stringify(Array.from({ length: 1_000 }, () => ({}))), 10)).toBe(11);
});
