import { expect, it } from 'vitest';
import { READ_NOTES } from '../documents/index.ts';
import { INTAKE_ERRORS, saidOfCode } from './errors.ts';

/** Notes of which no draft is doubted: no code of theirs is counted. */
const TOLD_ONLY = [
  ...[
    'HIDDEN_ROWS',
    'HIDDEN_SHEET',
    'ROWS_LEFT_OUT',
    'TITLES_NOT_READ',
    'STRUCK',
    'COMMENTS_NOT_READ',
    'DRAWINGS_NOT_READ',
    'FORMULAS_WITHOUT_RESULT',
    'NO_ORDERS',
  ],
];

it.each(Object.keys(INTAKE_ERRORS).filter((code) => !TOLD_ONLY.includes(code)))(
  'should have words for %s where it is counted',
  (code) => {
    expect(saidOfCode(code)).toMatchObject({ code, message: expect.stringMatching(/\w+ \w+/) });
  },
);

it('should leave what only one document can tell', () => {
  expect(READ_NOTES.filter((code) => saidOfCode(code) === null)).toEqual(TOLD_ONLY);
  expect(saidOfCode('NOT_A_CODE')).toBeNull();
});
