import { describe, expect, it } from 'vitest';
import { normaliseSerial, serialProblem } from './serial.ts';

describe('serial numbers', () => {
  it('should leave out separators and write capitals', () => {
    expect(normaliseSerial(' 4857-5443 1a2b:3c4d ')).toBe('485754431A2B3C4D');
  });

  it.each([
    ['', 'Enter the serial number.'],
    ['ABC123', 'Too short: 6 of at least 8 characters.'],
    ['A'.repeat(21), 'Too long: 21 of at most 20 characters.'],
    ['ABCD123É', '"É" does not belong in a serial number.'],
  ])('should say what is wrong with "%s"', (serial, problem) => {
    expect(serialProblem(serial)).toBe(problem);
  });

  it('should take a usual one', () => {
    expect(serialProblem('4857544312345678')).toBeNull();
  });
});
