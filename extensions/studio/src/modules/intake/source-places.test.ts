import { describe, expect, it } from 'vitest';
import { isInside, isOfText, placesOfField, placesToLight, sheetOf } from './source-places.ts';

const form = {
  sources: {
    customerName: { from: 'cells' as const, sheet: 'Sheet1', cells: ['D10'] },
    'address.building': { from: 'cells' as const, sheet: 'Sheet2', cells: ['D11', 'D12'] },
    partner: { from: 'profile' as const },
  },
  errors: [{ code: 'MISSING_PHONE' as const, field: 'phones', message: '', cells: ['D13'] }],
};
const mail = {
  sources: {
    ticketId: { from: 'subject' as const },
    issue: { from: 'lines' as const, lines: ['L4', 'L5'] },
  },
  errors: [],
};

describe('where a value stands', () => {
  it('should name cells of a field and of its parts', () => {
    expect(placesOfField(form, 'address')).toEqual(['D11', 'D12']);
    expect(placesOfField(form, 'partner')).toEqual([]);
  });

  it('should name lines and the subject of a mail', () => {
    expect(placesOfField(mail, 'issue')).toEqual(['L4', 'L5']);
    expect(placesOfField(mail, 'ticketId')).toEqual(['subject']);
    expect([isOfText(mail), isOfText(form)]).toEqual([true, false]);
  });

  it('should light the place of the error when nothing was read', () => {
    expect(placesToLight(form, 'phones')).toEqual(['D13']);
  });

  it('should show the sheet of the field', () => {
    expect(sheetOf(form, 'address.building')).toBe('Sheet2');
    expect(sheetOf(form, 'phones')).toBe('Sheet1');
    expect(sheetOf(mail, null)).toBeUndefined();
  });
});

describe('what a picture shows', () => {
  const sheet = { rows: 310, columns: 26, gap: { from: 11, to: 189 } };

  it('should be its rows and columns without the gap', () => {
    const shown = (place: string) => isInside(sheet, [place]);
    expect(['A1', 'Z310', 'B190'].map(shown)).toEqual([true, true, true]);
    expect(['A311', 'AA1', 'B11', 'B189'].map(shown)).toEqual([false, false, false, false]);
    expect(isInside({ rows: 3, columns: 3 }, ['A1', 'C3'])).toBe(true);
  });
});
