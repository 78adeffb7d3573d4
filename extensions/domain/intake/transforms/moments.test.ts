import { describe, expect, it } from 'vitest';
import { createDayOrder } from './day-order.ts';
import { readClock, readMoment, readWindow } from './moments.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const DAYS = ['d/M/yyyy', 'd-M-yyyy', 'yyyy-MM-dd', 'd MMM yyyy'];

describe('readMoment', () => {
  it.each([
    ['9/12/26', '2026-12-09', []],
    ['9 Dis 2026', '2026-12-09', []],
    ['09.12.2026', '2026-12-09', []],
    ['9-Dec-26', '2026-12-09', []],
    ['Wed, 09/12/2026', '2026-12-09', []],
    ['Thu 09/12/2026', '2026-12-09', ['DATE_DOUBTED.weekday']],
    ['09/12/0026', '2026-12-09', ['DATE_DOUBTED.year']],
  ])('should read %s', (text, day, doubts) => {
    const read = readMoment(text, DAYS, ZONE);
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(read.time.toISODate()).toBe(day);
    expect(read.doubts.map(({ key }) => key)).toEqual(doubts);
  });

  it.each(['31/11/2026', '12/21/2026', 'TBC', '09/12'])('should not read %s', (text) => {
    expect(readMoment(text, DAYS, ZONE).kind).not.toBe('read');
  });

  it('should read a window by its beginning', () => {
    const read = readWindow('9/12/2026 09:00 - 11:00', ['d/M/yyyy H:mm'], ZONE);
    expect(read).toMatchObject({ kind: 'read', time: { hour: 9 }, end: { hour: 11 } });
  });
});

describe('the order of day and month', () => {
  const orderOf = (texts: string[], near?: { day: number; month: number }) => {
    const evidence = createDayOrder(DAYS, near);
    for (const text of texts) evidence.learn(text);
    return evidence.order();
  };
  it.each([
    [['09/12/2026', '10/12/2026'], 'own'],
    [['12/09/2026', '12/21/2026'], 'swapped'],
    [['21/12/2026', '12/22/2026'], 'mixed'],
  ] as const)('should follow from %s', (texts, order) => {
    expect(orderOf([...texts])).toBe(order);
  });

  it('should follow from the name of the sheet', () => {
    expect(orderOf(['12/09/2026'], { day: 9, month: 12 })).toBe('swapped');
  });

  it('should doubt what can be read both ways where the file writes both', () => {
    expect(readMoment('09/12/2026', DAYS, ZONE, 'mixed')).toMatchObject({
      doubts: [{ params: { first: '2026-12-09', second: '2026-09-12' } }],
    });
    expect(readMoment('12/21/2026', DAYS, ZONE, 'mixed')).toMatchObject({ doubts: [] });
  });
});

describe('readClock', () => {
  it.each([
    ['0900', 9, 0, false],
    ['9.30am', 9, 30, false],
    ['2pm', 14, 0, false],
    ['10AM-12PM', 10, 0, false],
    ['9:00 AM - 11:00 AM', 9, 0, false],
    ['24:00', 0, 0, true],
  ])('should read %s', (text, hour, minute, isNextDay) => {
    expect(readClock({ text }, ['H:mm'])).toMatchObject({ hour, minute, isNextDay });
  });

  it.each([
    [0.375, 9, 0],
    [900, 9, 0],
  ])('should read the number %s', (number, hour, minute) => {
    expect(readClock({ text: '', number }, [])).toMatchObject({ hour, minute });
  });

  it.each([9.5, 960, 46_365])('should not read the number %s', (number) => {
    expect(readClock({ text: '', number }, []).kind).not.toBe('read');
  });
});
