import { z } from 'zod';
import { checkColumn } from '../../../domain/kernel/column-value.ts';

/** What a device says its clock was: whether it can be is judged where the order is known, not refused. */
export const deviceInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString());

/** A request reckons with it: days are added, zones taken off, and that must be a date as well. */
const LAST_YEAR = 9_998;
const isReckonable = (text: string): boolean => new Date(text).getUTCFullYear() <= LAST_YEAR;

/** An instant of a request: with its zone, and in a year that a column of ours takes. */
export const instantText = z.iso
  .datetime({ offset: true })
  .refine(
    (text) => checkColumn({ type: 'timestamp' }, text) === null && isReckonable(text),
    'VALUE.instant',
  );

/** A day of a request, `2026-12-01`. */
export const dayText = z.iso
  .date()
  .refine(
    (text) => checkColumn({ type: 'date' }, text) === null && isReckonable(text),
    'VALUE.date',
  );
