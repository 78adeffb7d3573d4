import { describe, expect, it } from 'vitest';
import { isInstruction } from './labels.ts';

describe('an instruction of a form', () => {
  it.each([
    'Please fill in block letters',
    '(to be filled by contractor)',
    'Sila isi dengan huruf besar',
    'Tick where applicable',
    'DD/MM/YYYY',
    '(dd-mm-yyyy hh:mm)',
    'e.g. 012-3456789',
    'Contoh: TBBNA000000G',
    'XXXXXXXX',
    '* Delete whichever is not applicable',
  ])('is %s', (text) => expect(isInstruction(text)).toBe(true));

  it.each([
    'Siti Contohan',
    'TBBNE123456G',
    'Isidore Contoh',
    '12/03/2026 14:30',
    'Jalan Pilihan 3, 47100 Puchong',
    'State Assembly Hall',
    '0123456789',
  ])('is not %s', (text) => expect(isInstruction(text)).toBe(false));
});
