import { describe, expect, it } from 'vitest';
import {
  checkParameter,
  cleanMac,
  cleanSerial,
  isPathOf,
  isSafeTask,
  isSameSerial,
  mayAsk,
  namesSecret,
} from './index.ts';
import {
  nested,
  pauseSeconds,
  readTaskAnswer,
  serialForms,
  stateAfter,
  stepsOf,
  typedValue,
} from './index.ts';

const parameter = (
  group: 'wifi' | 'telephone',
  use: 'setup' | 'suspend' = 'setup',
  onlyReads = false,
) => ({
  group,
  use,
  onlyReads,
});

describe('serial numbers', () => {
  it('should read a GPON serial in letters and in hexadecimal digits as one', () => {
    expect(serialForms('HWTC1A2B3C4D')).toEqual(['HWTC1A2B3C4D', '485754431A2B3C4D']);
    expect(serialForms('485754431A2B3C4D')).toEqual(['485754431A2B3C4D', 'HWTC1A2B3C4D']);
    expect(isSameSerial('hwtc1a2b3c4d', '485754431A2B3C4D')).toBe(true);
    expect(serialForms('2237001122334455')).toEqual(['2237001122334455']);
  });

  it('should clean what a scanner reads', () => {
    expect(cleanSerial(' hwtc 1a2b3c4d ')).toBe('HWTC1A2B3C4D');
    expect(cleanSerial('{"a":1}')).toBeNull();
    expect(cleanMac('a4:2b:b0:01:02:03')).toBe('A42BB0010203');
    expect(cleanMac('a4:2b')).toBeNull();
  });
});

describe('values', () => {
  it('should know the kind of a value, and what is none', () => {
    expect(typedValue('11', 'number')).toBe(11);
    expect(typedValue('eleven', 'number')).toBeNull();
    expect(typedValue('yes', 'yes_no')).toBe(true);
    expect(typedValue('perhaps', 'yes_no')).toBeNull();
    expect(typedValue(' a ', 'text')).toBe(' a ');
  });

  it('should write nothing that would lead a modem to another ACS', () => {
    for (const path of [
      'Device.ManagementServer.URL',
      'InternetGatewayDevice.managementserver.Username',
    ])
      expect(isSafeTask({ name: 'setParameterValues', parameterValues: [[path, 'x']] })).toBe(
        false,
      );
    expect(isPathOf('tr181', 'Device.ManagementServer.ConnectionRequestPassword')).toBe(false);
    expect(isPathOf('tr181', 'Device.ManagementServer.PeriodicInformInterval')).toBe(true);
  });

  it('should take what names a secret for one, and paths of the own tree alone', () => {
    expect(namesSecret('{{ wifi.password }}')).toBe(true);
    expect(namesSecret('{{wifi.name}}')).toBe(false);
    expect(isPathOf('tr181', 'Device.WiFi.SSID.1.SSID')).toBe(true);
    expect(isPathOf('tr098', 'Device.WiFi.SSID.1.SSID')).toBe(false);
    expect(isPathOf('tr181', 'Device.a b')).toBe(false);
    expect(nested({ 'wifi.name': 'x', 'wifi.password': 'y' })).toEqual({
      wifi: { name: 'x', password: 'y' },
    });
  });

  it('should believe what was read after it was written, and a blank only of a secret', () => {
    const since = new Date('2026-11-21T08:00:00Z');
    const document = (value: unknown, at: string) => ({
      Device: { A: { _value: value, _timestamp: at } },
    });
    const check = (value: unknown, at: string, how: 'value' | 'accepted' = 'value') =>
      checkParameter(document(value, at), { path: 'Device.A', check: how, wanted: 'x', since });
    const after = '2026-11-21T08:00:05Z';
    expect(check('x', after)).toBe('good');
    expect(check('y', after)).toBe('other');
    expect(check('x', '2026-11-21T07:59:00Z')).toBe('stale');
    expect(check('', after)).toBe('other');
    expect(check('', after, 'accepted')).toBe('good');
    expect(
      checkParameter({ Device: {} }, { path: 'Device.A', check: 'value', wanted: 'x', since }),
    ).toBe('absent');
    expect(
      checkParameter(document(1, after), { path: 'Device.A', check: 'value', wanted: true, since }),
    ).toBe('good');
  });
});

describe('answers', () => {
  it('should not take a plain Accepted after a connection request for anything', () => {
    expect(readTaskAnswer({ status: 202, phrase: 'Accepted' }, { connect: true })).toEqual({
      kind: 'undecided',
    });
    expect(readTaskAnswer({ status: 202, phrase: '' }, { connect: true })).toEqual({
      kind: 'undecided',
    });
    expect(readTaskAnswer({ status: 202, phrase: 'constructor' }, { connect: true })).toEqual({
      kind: 'undecided',
    });
    expect(readTaskAnswer({ status: 202, phrase: 'Accepted' }, { connect: false })).toEqual({
      kind: 'queued',
      why: 'asked',
    });
  });
});

describe('runs', () => {
  it('should write Wi-Fi last, read each group back, and only read what is only expected', () => {
    const steps = stepsOf('install', [parameter('wifi'), parameter('telephone', 'setup', true)]);
    expect(steps).toEqual([
      { kind: 'find', group: null },
      { kind: 'check', group: 'telephone' },
      { kind: 'set', group: 'wifi' },
      { kind: 'check', group: 'wifi' },
    ]);
  });

  it('should write nothing of a suspension when it sets up', () => {
    expect(stepsOf('push', [parameter('wifi', 'suspend')])).toEqual([
      { kind: 'find', group: null },
    ]);
    expect(stepsOf('suspend', [parameter('wifi', 'suspend')])).toHaveLength(3);
  });

  it('should wait longer each time, five minutes at most', () => {
    expect([0, 1, 2, 10, 100].map(pauseSeconds)).toEqual([10, 20, 40, 300, 300]);
  });

  it('should say where a modem stands after a run, and what may be asked of it', () => {
    expect(stateAfter('install', 'working')).toBe('active');
    expect(stateAfter('reboot', 'suspended')).toBe('suspended');
    expect(stateAfter('cancel', 'active')).toBe('retired');
    expect(mayAsk('suspended', 'push')).toBe(false);
    expect(mayAsk('retired', 'cancel')).toBe(false);
  });
});
