import { describe, expect, it } from 'vitest';
import { placesByName } from '../kernel/named-columns.ts';
import { SHEETS, sheetOf, type Sheet } from './index.ts';

describe('sheets of master data', () => {
  it('should find columns by any of their names, whatever the letters', () => {
    const clients = sheetOf('clients') as Sheet;
    const places = placesByName(clients.columns, ['Code', ' NAME ', 'E-mail address', 'Terms']);
    expect(places.map((one) => one?.field)).toEqual(['code', 'name', undefined, 'terms_days']);
  });
  it('should call no two columns alike', () => {
    for (const { columns } of SHEETS) {
      const names = columns.flatMap((column) => column.names);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
