import { describe, expect, it } from 'vitest';
import { makeFacts } from '../testing/facts.ts';
import { GUARDS } from './index.ts';

const messages = (name: string, facts: ReturnType<typeof makeFacts>, params = {}) =>
  GUARDS[name]?.check?.(facts, params).map((missing) => missing.message);

const policy = (evidence_policy: object) => ({
  workType: { code: 'X', name: 'X', required_fields: [], evidence_policy },
});

describe('guards in words', () => {
  it('should name every required field, also inside JSON and secrets', () => {
    const facts = makeFacts({
      workType: {
        code: 'X',
        name: 'X',
        required_fields: ['service_id', 'address.unit', 'secret:onuPassword', 'phones'],
        evidence_policy: {},
      },
      order: { service_id: ' ', address: { unit: '' }, phones: [] },
    });
    expect(messages('requiredFields', facts)).toEqual([
      'Enter the service id.',
      'Enter the unit.',
      'Enter the ONU password.',
      'Enter the phone number.',
    ]);
  });

  it('should count the photos that are still to be taken', () => {
    const facts = makeFacts({
      ...policy({ photos: [{ category: 'onu', label: 'the ONU', min: 3 }] }),
      evidence: { photos: { onu: 1, other: 9 }, signatures: 0, blockerPhotos: 0 },
    });
    expect(messages('photosRequired', facts)).toEqual(['Take 2 more photos: the ONU.']);
  });

  it.each([
    [null, ['Scan or enter the ONU serial number.']],
    ['AB-12', ['The ONU serial number must be 8 to 20 letters and digits. Scan it again.']],
    ['4857544312345678', []],
  ])('should judge the serial %s', (onu_serial, expected) => {
    const facts = makeFacts({ ...policy({ serial: true }), order: { onu_serial } });
    expect(messages('serialNumbersValidated', facts)).toEqual(expected);
  });

  it('should ask for the approval of a standby port', () => {
    const port = { splitter: 'SP-01', number: 32, isStandby: true, standbyApproved: false };
    expect(messages('standbyApproved', makeFacts({ port }))?.[0]).toContain('Port 32 of SP-01');
    expect(
      messages('standbyApproved', makeFacts({ port: { ...port, standbyApproved: true } })),
    ).toEqual([]);
  });

  it.each([
    ['received', { atLeast: 'received' }, 0],
    ['received', { atLeast: 'verified' }, 1],
    ['rejected', { atLeast: 'received' }, 1],
    ['rejected', { is: 'rejected' }, 0],
    ['uploaded', { atLeast: 'verified' }, 0],
  ] as const)('should rank a docket that is %s against %o', (status, params, missing) => {
    const facts = makeFacts({ docket: { number: 'D-1', status } });
    expect(messages('docketStatus', facts, params)).toHaveLength(missing);
  });

  it.each([
    ['2026-03-02T03:50:00Z', 0],
    ['2026-03-02T04:14:00Z', 0],
    ['2026-03-02T04:20:00Z', 1],
  ])('should allow a small skew before the state entered at %s', (entered, missing) => {
    const facts = makeFacts({ enteredAt: { OnTheWay: entered } });
    expect(messages('timeSanity', facts, { after: 'OnTheWay' })).toHaveLength(missing);
  });

  it('should judge the same day in the company time zone', () => {
    const facts = makeFacts({
      now: '2026-03-02T17:00:00Z',
      enteredAt: { OnTheWay: '2026-03-02T15:30:00Z' },
    });
    expect(messages('timeSanity', facts, { after: 'OnTheWay', sameDay: true })).toHaveLength(1);
  });

  it('should warn of an early start in local time', () => {
    const facts = makeFacts({
      appointment: {
        startsAt: '2026-03-02T09:00:00Z',
        endsAt: '2026-03-02T10:00:00Z',
        technicianName: null,
      },
    });
    expect(messages('startWindow', facts, { earlyMinutes: 120 })).toEqual([
      'The visit is planned for 2 Mar 2026, 17:00; this is more than 120 minutes earlier.',
    ]);
  });

  it('should demand a new submission id when resubmitting', () => {
    const facts = makeFacts({
      invoice: { number: 'INV-1', submissionId: 'S-1', status: 'rejected' },
    });
    const given = (submissionId: string) =>
      GUARDS.submissionIdGiven?.given?.({ to: 'B', submissionId }, facts, { fresh: true });
    expect(given('S-1')).toHaveLength(1);
    expect(given('S-2')).toEqual([]);
  });
});
