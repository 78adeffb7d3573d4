import { describe, expect, it } from 'vitest';
import { partsText } from './parts.ts';

describe('partsText', () => {
  it('says the parts of an address in their order, without what is missing', () => {
    expect(partsText({ city: 'Ipoh', unit: '3A', street: null, raw: 'x' })).toBe(
      'Unit: 3A\nCity: Ipoh',
    );
  });

  it('names devices with their number', () => {
    const required = [{ quantity: 2, label: 'Router', code: 'HG8145B7N' }];
    expect(partsText({ required, ticked: [] })).toBe('2 × Router (HG8145B7N)');
  });

  it('says lists of plain values in one line and of objects line by line', () => {
    expect(partsText(['012', '013'])).toBe('012, 013');
    expect(partsText([{ olt: '1/1', core: 3 }, { olt: '1/2' }])).toBe('1/1 · 3\n1/2');
  });

  it('shows no secret', () => {
    expect(partsText({ name: 'Line 1', sipPassword: 'hidden' })).toBe('Name: Line 1');
  });
});
