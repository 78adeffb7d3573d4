import { z } from 'zod';
import { checkColumn } from '../../../domain/kernel/column-value.ts';

/** What a device says its clock was: whether it can be is judged where the order is known, not refused. */
export const deviceInstant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString());

/** An instant of a request: with its zone, and in a year that a column of ours takes. */
export const instantText = z.iso
  .datetime({ offset: true })
  .refine((text) => checkColumn({ type: 'timestamp' }, text) === null, 'VALUE.instant');
