import { describe, expect, it } from 'vitest';
import { toBring } from './to-bring.ts';

describe('toBring', () => {
  it('should read what a form requires, with its codes', () => {
    const equipment = {
      ticks: [{ row: 1, label: 'Combo Box', code: 'HG8145B7N', required: true }],
      quantities: [{ row: 2, label: 'Mesh', code: null, quantity: 2 }],
      required: [
        { label: 'Combo Box', code: 'HG8145B7N', quantity: 1 },
        { label: 'Mesh', code: null, quantity: 2 },
      ],
      models: { onu: 'HG8145B7N', router: 'AX3' },
    };
    expect(toBring(equipment)).toEqual([
      { item: 'Combo Box HG8145B7N', quantity: 1 },
      { item: 'Mesh', quantity: 2 },
      { item: 'AX3', quantity: 1 },
    ]);
  });

  it('should read plain lists and objects, and leave out what is empty', () => {
    expect(toBring(['Ladder', '', null])).toEqual([{ item: 'Ladder', quantity: 1 }]);
    expect(toBring({ onu: 'HG8145X6', router: null })).toEqual([{ item: 'HG8145X6', quantity: 1 }]);
    expect(toBring(null)).toEqual([]);
    expect(toBring('text')).toEqual([]);
  });
});
