import { describe, expect, it } from 'vitest';
import { isoOf, readDate, readSerial } from './dates.ts';
import type { ReadDate } from './dates.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const iso = (read: ReadDate) => (read.kind === 'read' ? isoOf(read.time) : read.kind);

describe('readDate', () => {
  it.each([
    ['2026-12-08  10:00:00', 'yyyy-MM-dd HH:mm:ss', '2026-12-08T10:00:00+08:00'],
    ['16 Dec 2026 13:00:00', 'd MMM yyyy HH:mm:ss', '2026-12-16T13:00:00+08:00'],
    ['Nov 12, 2026 12:00 PM', 'MMM d, yyyy h:mm a', '2026-11-12T12:00:00+08:00'],
    ['2026-02-31  25:61:00', 'yyyy-MM-dd HH:mm:ss', 'impossible'],
    ['2026-02-29  10:00:00', 'yyyy-MM-dd HH:mm:ss', 'impossible'],
    ['next Tuesday', 'yyyy-MM-dd HH:mm:ss', 'unreadable'],
  ])('should read %s as %s', (text, format, expected) => {
    expect(iso(readDate(text, [format], ZONE))).toBe(expected);
  });
});

describe('readSerial', () => {
  it.each([
    [45962, '2025-11-01T00:00:00+08:00'],
    [46337.604166666664, '2026-11-11T14:30:00+08:00'],
  ])('should read %s', (serial, expected) => {
    expect(iso(readSerial(serial, ZONE))).toBe(expected);
  });
});
