import { expect, it } from 'vitest';
import { BOX, layoutOf } from './tree-layout.ts';

const one = (id: string, parent: string | null, stage: number) => ({ id, parent, stage });

it('should put a splitter in the middle of those behind it, and none upon another', () => {
  const all = [one('a', null, 1), one('b', 'a', 2), one('c', 'a', 2), one('d', 'c', 3)];
  const { nodes, root, lines, height } = layoutOf(all);
  const at = Object.fromEntries(nodes.map(({ one: { id }, x, y }) => [id, { x, y }]));
  expect(at['a']?.y).toBe(((at['b']?.y ?? 0) + (at['c']?.y ?? 0)) / 2);
  expect(at['d']?.x).toBeGreaterThan((at['c']?.x ?? 0) + BOX.width);
  expect((at['c']?.y ?? 0) - (at['b']?.y ?? 0)).toBeGreaterThan(BOX.height);
  expect(root.y).toBe(at['a']?.y);
  expect(lines).toHaveLength(all.length);
  expect(height).toBeGreaterThan(at['d']?.y ?? 0);
});

it('should draw the OLT port alone where nothing hangs on it', () => {
  expect(layoutOf([])).toMatchObject({ nodes: [], lines: [], root: { x: 12, y: 12 } });
});
