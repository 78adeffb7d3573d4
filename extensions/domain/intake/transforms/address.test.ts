import { describe, expect, it } from 'vitest';
import { freeAddress, listAddress } from './address.ts';
import type { Address } from './address-parts.ts';

const context = { field: 'address', timeZone: 'Asia/Kuala_Lumpur', options: {} };
const read = (text: string) => listAddress({ text, cells: [] }, context);

describe('listAddress', () => {
  it('should drop the literal null and empty parts', () => {
    const { value } = read('Level 1, Unit 2, MENARA X, JALAN Y, null, , 50450, KUALALUMPUR, W.P.');
    expect(value).toMatchObject({ building: 'MENARA X', street: 'JALAN Y', area: null });
  });

  it('should leave the building empty for a landed house', () => {
    const { value } = read('12, JLN MISAL 3, TAMAN CONTOH, 43000, KAJANG, Selangor');
    expect(value).toMatchObject({
      building: null,
      streetNo: '12',
      street: 'Jalan MISAL 3',
      area: 'TAMAN CONTOH',
      city: 'Kajang',
    });
  });

  it('should warn when postcode and state do not belong together', () => {
    const { warnings } = read('MENARA X, JALAN Y, 50450, KUALA LUMPUR, Sabah');
    expect(warnings).toMatchObject([{ code: 'POSTCODE_STATE_MISMATCH', postcode: '50450' }]);
  });

  it('should keep a text that is no address as it is', () => {
    const { value } = read('call first');
    expect(value).toMatchObject({ raw: 'call first', building: 'call first', postcode: null });
  });
});

describe('freeAddress', () => {
  it('should find the postcode inside a part', () => {
    const text = 'BLK 8C, LVL 16, THE SAMPEL ONE, CT 9, 62050 PUTRAJAYA, WILAYAH PERSEKUTUAN';
    const value = freeAddress({ text, cells: [] }, context).value as Address;
    expect(value).toMatchObject({ block: '8C', level: '16', postcode: '62050', city: 'Putrajaya' });
    expect(value.raw).toBe(text);
  });
});
