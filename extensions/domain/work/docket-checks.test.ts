import { describe, expect, it } from 'vitest';
import { checkDocket, type DocketFacts } from './docket-checks.ts';

const facts = (change: Partial<DocketFacts> = {}): DocketFacts => ({
  docket: { number: 'DK-1', hasFile: true, receivedAt: '2026-03-10T08:00:00Z' },
  order: {
    serviceId: 'TBBN100001G',
    serviceIdExpected: true,
    onuSerial: '485754431A2B3C4D',
    technician: 'Ahmad Contohan',
    completedAt: '2026-03-10T07:30:00Z',
    solution: null,
  },
  port: { splitter: 'SP-01', number: 4, isStandby: false, standbyApproved: false },
  photos: { splitter: 1, onu: 1 },
  customerSignatures: 1,
  openBlockers: 0,
  policy: {
    photos: [
      { category: 'splitter', label: 'the splitter and the port used', min: 1 },
      { category: 'onu', label: 'the ONU with its serial number', min: 1 },
    ],
    signature: true,
    serial: true,
    splitter: true,
  },
  ...change,
});

const failing = (change: Partial<DocketFacts>): string[] =>
  checkDocket(facts(change))
    .filter(({ ok }) => !ok)
    .map(({ code }) => code);

describe('the checks of a docket', () => {
  it('pass when everything agrees', () => {
    expect(failing({})).toEqual([]);
  });

  it.each<[string, Partial<DocketFacts>]>([
    ['DOCKET_NUMBER', { docket: { ...facts().docket, number: ' ' } }],
    ['DOCKET_FILE', { docket: { ...facts().docket, hasFile: false } }],
    ['DOCKET_SERVICE_ID', { order: { ...facts().order, serviceId: null } }],
    ['DOCKET_TECHNICIAN', { order: { ...facts().order, technician: null } }],
    ['DOCKET_DATE', { order: { ...facts().order, completedAt: '2026-03-10T09:00:00Z' } }],
    ['DOCKET_PORT', { port: null }],
    [
      'DOCKET_PORT',
      { port: { splitter: 'SP-01', number: 32, isStandby: true, standbyApproved: false } },
    ],
    ['DOCKET_SERIAL', { order: { ...facts().order, onuSerial: 'AB-1' } }],
    ['DOCKET_PHOTO_ONU', { photos: { splitter: 1 } }],
    ['DOCKET_SIGNATURE', { customerSignatures: 0 }],
    ['DOCKET_BLOCKERS', { openBlockers: 2 }],
  ])('find %s', (code, change) => {
    expect(failing(change)).toEqual([code]);
  });

  it('ask for no signature, port or serial where the work type does not', () => {
    const bare = { policy: { solution: true }, port: null, customerSignatures: 0 };
    expect(failing(bare)).toEqual(['DOCKET_SOLUTION']);
  });

  it('answer in words', () => {
    const missing = checkDocket(facts({ photos: {} })).find(({ code }) => code.endsWith('ONU'));
    expect(missing?.message).toBe('A photo of the ONU with its serial number is missing (0 of 1).');
  });
});
