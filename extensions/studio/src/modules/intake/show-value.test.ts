import { describe, expect, it } from 'vitest';
import { ageOf, localMoment, onClockOf, showValue } from './show-value.ts';

describe('showValue', () => {
  it.each([
    ['phones', ['0100000021', '01100000033'], '0100000021\n01100000033'],
    [
      'appointment',
      { raw: 'x', start: '2026-12-08T10:00:00+08:00', end: null },
      '08/12/2026 10:00',
    ],
    ['appointment', { raw: 'next Tuesday', start: null, end: null }, 'next Tuesday'],
    ['appointment', '2026-11-11T09:00:00+08:00', '11/11/2026 09:00'],
    ['address', { raw: 'Block C, Level 12', block: 'C' }, 'Block C, Level 12'],
    [
      'equipment',
      { required: [{ label: 'ONU', code: 'CAE-000-0860', quantity: 1 }] },
      '1 × ONU (CAE-000-0860)',
    ],
    ['equipment', { required: [] }, 'Nothing ticked'],
    ['nextBiz', false, 'No'],
    ['remarks', null, ''],
  ])('should show %s in words', (field, value, expected) => {
    expect(showValue(field, value)).toBe(expected);
  });
});

describe('moments', () => {
  it('should keep the clock of the partner', () => {
    expect(localMoment('2026-12-31T23:30:00+08:00')).toBe('31/12/2026 23:30');
    expect(onClockOf('2026-12-17T02:00:00.000Z', '2026-12-21T15:00:00+08:00')).toBe(
      '17/12/2026 10:00',
    );
  });

  it('should tell ages in the unit that fits', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    expect(ageOf('2026-11-21T11:15:00Z', now)).toBe('45 min');
    expect(ageOf('2026-11-21T02:00:00Z', now)).toBe('10 h');
    expect(ageOf('2026-11-11T12:00:00Z', now)).toBe('10 d');
  });
});
