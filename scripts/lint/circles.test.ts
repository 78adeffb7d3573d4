import { ROOT } from '../lib/paths.ts';
import { expect, it } from 'vitest';
import { findCircles, readImports } from './circles.ts';

const SOURCES = '{extensions,frontend,schema,seeds,scripts,flows,bench}/**/*.{ts,vue}';

it('should find files that reach each other', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(findCircles(imports)).toEqual([['a', 'b', 'c']]);
});

it('should find none among the sources', () => {
  const imports = readImports(ROOT, [SOURCES]);
  expect(imports.size).toBeGreaterThan(1_000);
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  expect(findCircles(imports)).toEqual([]);
});
