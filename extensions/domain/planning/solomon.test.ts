import { describe, expect, it } from 'vitest';
import { parseSolomon } from './solomon.ts';

const GOOD = `TINY

VEHICLE
NUMBER     CAPACITY
  2         10

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME

    0      0         0          0          0       100          0
    1      3         4          5         10        20          9
    2      1         1          5          0        90          9
`;

describe('a Solomon instance', () => {
  it('is read', () => {
    const { name, problem } = parseSolomon(GOOD.replaceAll('\n', '\r\n'));
    expect(name).toBe('TINY');
    expect(problem.places).toBe(3);
    expect(problem.vehicles).toHaveLength(2);
    expect(problem.vehicles[0]).toMatchObject({ capacity: 10, shift: { from: 0, to: 100 } });
    expect(problem.visits[0]).toEqual({
      id: '1',
      place: 1,
      service: 9,
      demand: 5,
      windows: [{ from: 10, to: 20 }],
    });
    expect(problem.cost[1]).toBe(5);
    expect(parseSolomon(GOOD, (way) => Math.floor(way * 10) / 10).problem.cost[2]).toBe(1.4);
  });

  it.each([
    ['the file is empty', '', 1],
    ['VEHICLE is wanted', GOOD.replace('VEHICLE', 'TRUCKS'), 3],
    ['no number', GOOD.replace('  2         10', '  two         10'), 5],
    ['2 numbers are wanted', GOOD.replace('  2         10', '  2'), 5],
    ['the number of vehicles', GOOD.replace('  2         10', '  0   10'), 5],
    ['CUSTOMER is wanted', GOOD.replace('CUSTOMER', 'CLIENT'), 7],
    ['7 numbers are wanted', GOOD.replace('20          9', '20'), 11],
    ['no number', GOOD.replace('3         4', '3         1e9'), 11],
    ['number 2 is wanted, not 7', GOOD.replace('    2  ', '    7  '), 12],
    ['the ready time is after', GOOD.replace('10        20', '30        20'), 11],
    ['negative', GOOD.replace('4          5', '4          -5'), 11],
    ['at least one customer', GOOD.split('\n').slice(0, 10).join('\n'), 10],
  ])('is refused by line: %s', (words, text, line) => {
    expect(() => parseSolomon(text)).toThrow(expect.objectContaining({ line }));
    expect(() => parseSolomon(text)).toThrow(words);
  });
});
