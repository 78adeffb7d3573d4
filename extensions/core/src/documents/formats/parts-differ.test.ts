import { expect, it } from 'vitest';
import { partsDiffer } from './parts-differ.ts';

const PLAIN =
  'Contact No. 0126950123\nTS Appointment Date 2026-12-09\nhttps://x.example/a/12345678';
const page = (text: string): string =>
  `<html><style>.a{width:100000px}</style><body><a href="/b/99999999">${text}</a></body></html>`;

it.each([
  ['the same', '0126950123 2026-12-09', false],
  ['another day', '0126950123 2026-12-10', true],
  ['another telephone', '0137770123 2026-12-09', true],
  ['less', '0126950123', false],
  ['more, of another shape', '0126950123 2026-12-09 10.50.100', false],
])('should tell whether a page says %s', (_, text, differs) => {
  expect(partsDiffer(PLAIN, page(text))).toBe(differs);
});

it('should be quick with pages that are made to be slow', () => {
  const began = performance.now();
  partsDiffer('1'.repeat(400_000), `${'<style'.repeat(60_000)}${'1-'.repeat(50_000)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
