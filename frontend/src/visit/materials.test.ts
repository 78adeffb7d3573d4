import { expect, it } from 'vitest';
import { materialLines } from './materials.ts';

it('should leave out empty lines and refuse an amount of nothing', () => {
  const cable = { item: ' Cable ', quantity: '12.5', unit: 'm' };
  const empty = { item: '', quantity: 1, unit: 'pcs' };
  expect(materialLines([cable, empty])).toEqual([{ item: 'Cable', quantity: 12.5, unit: 'm' }]);
  expect(materialLines([cable, { item: 'Clip', quantity: '', unit: 'pcs' }])).toBeNull();
});
