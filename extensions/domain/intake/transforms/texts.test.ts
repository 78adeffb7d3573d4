import { describe, expect, it } from 'vitest';
import { transformNamed } from './index.ts';

const run = (name: string, text: string, options: Record<string, unknown> = {}) =>
  transformNamed(name)({ text, cells: [] }, { field: 'f', timeZone: 'Asia/Kuala_Lumpur', options });

describe('transforms', () => {
  it.each([
    ['number', '-34 dBm', -34],
    ['number', 'RX 1,250.5', 1250.5],
    ['number', 'none', null],
    ['amount', 'MYR 4,275.50', '4275.50'],
    ['amount', 'RM 1,234,567', '1234567.00'],
    ['amount', '80.5', '80.50'],
    ['amount', '1.234.567,00', null],
    ['amount', 'nothing', null],
    ['yes-no', 'YES', true],
    ['yes-no', ' tidak ', false],
    ['yes-no', '✓', true],
    ['yes-no', 'perhaps', null],
    ['bandwidth', 'Home 600 Mbps', 600],
    ['bandwidth', '1Gbps', 1000],
    ['bandwidth', '2.5 Gbps', 2500],
    ['bandwidth', '300', 300],
  ])('should read by %s: %s', (name, text, expected) => {
    expect(run(name, text).value).toBe(expected);
  });

  it.each([
    ['2024-05-06', {}, '2024-05-06'],
    ['15/12/2026', {}, '2026-12-15'],
    ['2023-08-01 00:00:00', { formats: ['yyyy-MM-dd HH:mm:ss'] }, '2023-08-01'],
  ])('should read the day %s', (text, options, expected) => {
    expect(run('date', text, options).value).toBe(expected);
  });

  it('should say when there is no such day', () => {
    expect(run('date', '31/02/2026')).toMatchObject({
      value: null,
      errors: [{ code: 'IMPOSSIBLE_DATE', text: '31/02/2026' }],
    });
  });

  it('should read a time in the zone of the partner who wrote it', () => {
    const options = { formats: ['d/M/yyyy HH:mm'], timeZone: 'Asia/Jakarta' };
    expect(run('appointment-text', '8/12/2026 09:00', options).value).toBe(
      '2026-12-08T09:00:00+07:00',
    );
  });

  it('should bring the words of partners to ours', () => {
    const aliases = {
      'ONU HG8145': ['Huawei HG8145B7N', 'CAE-000-0860'],
      'VISTA CONTOH': ['V. Contoh'],
    };
    expect(run('alias', ' huawei  hg8145b7n ', { aliases }).value).toBe('ONU HG8145');
    expect(run('alias', 'vista contoh', { aliases }).value).toBe('VISTA CONTOH');
    expect(run('alias', 'unheard of', { aliases }).value).toBe('unheard of');
    expect(run('lookup', 'rm', { map: { RM: 'MYR' } }).value).toBe('MYR');
    expect(run('lookup', 'EUR', { map: { RM: 'MYR' } }).value).toBeNull();
    expect(run('lookup', 'EUR', { map: { RM: 'MYR' }, otherwise: 'keep' }).value).toBe('EUR');
  });
});
