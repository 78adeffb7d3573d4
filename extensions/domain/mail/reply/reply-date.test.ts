import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { readReplyDate } from './reply-date.ts';

/** A Wednesday. */
const WEDNESDAY = { sentAt: '2026-12-09T09:30:00+08:00', timeZone: 'Asia/Kuala_Lumpur' };
const read = (text: string, context = WEDNESDAY) => {
  const date = readReplyDate(text, context);
  return date.start ?? date.reason;
};

describe('readReplyDate', () => {
  it.each([
    ['tomorrow 2pm', '2026-12-10T14:00:00+08:00'],
    ['esok 2 petang', '2026-12-10T14:00:00+08:00'],
    ['Customer agreed to this Friday 2pm.', '2026-12-11T14:00:00+08:00'],
    ['25/12 at 10am', '2026-12-25T10:00:00+08:00'],
    ['10am 25/12', '2026-12-25T10:00:00+08:00'],
    ['5/1/2027 9am', '2027-01-05T09:00:00+08:00'],
    ['05/01 at 9am', '2027-01-05T09:00:00+08:00'],
    ['2026-12-11 16:00', '2026-12-11T16:00:00+08:00'],
    ['Monday (14/12) 2pm', '2026-12-14T14:00:00+08:00'],
    ['14/12, 1430hrs', '2026-12-14T14:30:00+08:00'],
    ['Tuesday 15 Dec at 1430', '2026-12-15T14:30:00+08:00'],
    ['next Monday 10:30', '2026-12-14T10:30:00+08:00'],
    ['today 5pm', '2026-12-09T17:00:00+08:00'],
    ['12 noon tomorrow', '2026-12-10T12:00:00+08:00'],
    ['Good morning, slot confirmed for 15th Dec 3pm', '2026-12-15T15:00:00+08:00'],
    ['Please proceed now: TBBNA900004G on 15/12 3pm, call 0126999999', '2026-12-15T15:00:00+08:00'],
  ])('should read "%s" as %s', (text, start) => {
    expect(read(text)).toBe(start);
  });

  it.each([
    ['slot confirmed', 'NO_DATE'],
    ['Good morning, approved', 'NO_DATE'],
    ['2pm', 'TIME_WITHOUT_DAY'],
    ['Friday', 'DAY_WITHOUT_TIME'],
    ['tomorrow afternoon', 'DAY_WITHOUT_TIME'],
    ['tomorrow at 2', 'TIME_UNCLEAR'],
    ['this Wednesday 2pm', 'WEEKDAY_UNCLEAR'],
    ['next Friday 2pm', 'WEEKDAY_UNCLEAR'],
    ['Monday 15/12 2pm', 'WEEKDAY_DISAGREES'],
    ['next week 2pm', 'DATE_VAGUE'],
    ['10/12 or 11/12 at 2pm', 'SEVERAL_DATES'],
    ['not tomorrow but Friday 2pm', 'SEVERAL_DATES'],
    ['tomorrow 2pm, else 4pm', 'SEVERAL_TIMES'],
    ['12/15 at 2pm', 'DATE_IMPOSSIBLE'],
    ['31/2 at 10am', 'DATE_IMPOSSIBLE'],
    ['8/12 at 2pm', 'DATE_FAR'],
    ['8/12/2026 at 2pm', 'DATE_PAST'],
    ['today 9am', 'DATE_PAST'],
  ])('should not decide what "%s" means: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it('should keep the end of a span of time', () => {
    expect(readReplyDate('this Friday 2pm - 4pm', WEDNESDAY)).toEqual({
      start: '2026-12-11T14:00:00+08:00',
      end: '2026-12-11T16:00:00+08:00',
      phrase: 'this Friday 2pm - 4pm',
    });
  });

  it("should count from the day in the company's zone, not from the server's", () => {
    const lateInUtc = { sentAt: '2026-12-08T23:30:00Z', timeZone: 'Asia/Kuala_Lumpur' };
    expect(read('tomorrow 2pm', lateInUtc)).toBe('2026-12-10T14:00:00+08:00');
  });

  it('should mean the wall clock also when the clocks change in between', () => {
    const october = { sentAt: '2026-10-23T09:00:00+02:00', timeZone: 'Europe/Berlin' };
    expect(read('26/10 at 10am', october)).toBe('2026-10-26T10:00:00+01:00');
  });

  const sent = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const zone = fc.constantFrom('Asia/Kuala_Lumpur', 'UTC', 'Europe/Berlin', 'America/New_York');
  const hour = fc.integer({ min: 8, max: 20 });

  it('should read every written date of the next months back, day first', () => {
    fc.assert(
      fc.property(sent, zone, hour, fc.integer({ min: 1, max: 115 }), (at, timeZone, h, ahead) => {
        const day = DateTime.fromJSDate(at, { zone: timeZone })
          .startOf('day')
          .plus({ days: ahead });
        const context = { sentAt: at.toISOString(), timeZone };
        for (const format of ['d/M/yyyy', 'dd/MM/yyyy', 'd/M', 'd MMM yyyy', 'yyyy-MM-dd']) {
          const text = `${day.toFormat(format, { locale: 'en' })} ${h}:00`;
          const { start } = readReplyDate(text, context);
          const expected = day.set({ hour: h });
          expect(start && DateTime.fromISO(start).toMillis(), text).toBe(expected.toMillis());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('should never answer with a moment before the mail or far from it', () => {
    const words = ['Friday', 'next', 'tomorrow', '3/4', '12/12', '2pm', 'at', '9', '-', '31/12/27'];
    fc.assert(
      fc.property(
        sent,
        zone,
        fc.array(fc.constantFrom(...words), { maxLength: 6 }),
        (at, timeZone, text) => {
          const date = readReplyDate(text.join(' '), { sentAt: at.toISOString(), timeZone });
          if (date.start === null) return;
          const moment = Date.parse(date.start);
          expect(moment).toBeGreaterThan(at.getTime());
          expect(moment - at.getTime()).toBeLessThan(122 * 86_400_000);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('should stay calm with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => readReplyDate(text, WEDNESDAY)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
