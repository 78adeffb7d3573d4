import { describe, expect, it } from 'vitest';
import { naturalKeyOf } from './natural-key.ts';
import { serviceIdTypeOf } from './references.ts';

const activation = { partnerGroup: 'g', serviceId: 'TBBNA900001G', workType: 't' };

describe('naturalKeyOf', () => {
  it('compares without case and blanks', () => {
    expect(naturalKeyOf({ ...activation, woNumber: ' a9000001 ' })).toBe(
      naturalKeyOf({ ...activation, serviceId: 'tbbna900001g ', woNumber: 'A9000001' }),
    );
  });

  it('lets one service have an activation, a relocation and several faults', () => {
    const keys = [
      { ...activation, woNumber: 'A9000001' },
      { ...activation, woNumber: 'M9000011' },
      { ...activation, ticketId: 'TTKT202612079000021' },
      { ...activation, ticketId: 'TTKT202612089000022' },
    ].map(naturalKeyOf);
    expect(new Set(keys).size).toBe(4);
  });

  it('prefers the ticket of a fault, then its assurance number', () => {
    const fault = { ...activation, awoNumber: 'AWO900021', woNumber: 'A1' };
    expect(naturalKeyOf({ ...fault, ticketId: 'TTKT1' })).toBe('g|TBBNA900001G|ticket:TTKT1');
    expect(naturalKeyOf(fault)).toBe('g|TBBNA900001G|ticket:AWO900021');
  });

  it('without a number counts only an open order of the same type', () => {
    expect(naturalKeyOf(activation)).toBe('open:g|TBBNA900001G|type:t');
  });

  it('has no opinion where nothing identifies the request', () => {
    expect(naturalKeyOf({ workType: 't' })).toBeNull();
    expect(naturalKeyOf({ workType: 't', serviceId: '  ' })).toBeNull();
  });
});

describe('serviceIdTypeOf', () => {
  it.each([
    ['TBBNA900001G', 'TBBN'],
    ['tbbn misspelt', 'TBBN'],
    ['DIGI0099999', 'PARTNER'],
    ['CELCOMDIGI0099999', 'PARTNER'],
    ['X-1', 'OTHER'],
    ['', null],
  ])('%s is %s', (id, type) => {
    expect(serviceIdTypeOf(id)).toBe(type);
  });
});
