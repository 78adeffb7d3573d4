import { describe, expect, it } from 'vitest';
import { readDecision } from './approval-words.ts';

const decide = (text: string) => {
  const answer = readDecision(text);
  return answer.decision ?? answer.reason;
};

describe('readDecision', () => {
  it.each([
    'approved',
    'Approved, please proceed. Customer agreed to this Friday 2pm.',
    'Hi team,\nSlot confirmed.',
    'Please proceed with the new appointment',
    'New appointment confirmed: 25/11 at 10am',
    'ok',
    'No problem, approved.',
    'Approved. Customer is not at home in the morning.',
    'Go ahead',
    'Diluluskan, teruskan',
  ])('should read yes in "%s"', (text) => {
    expect(decide(text)).toBe('approved');
  });

  it.each([
    'Not approved.',
    'Cannot be approved',
    "We can't approve this",
    'Do not proceed',
    'This has not yet been approved',
    'Unable to approve as the building is closed',
    'Request rejected',
    'Declined by the customer',
    'Customer did not agree to the new slot',
    'Tidak diluluskan',
    'Sorry, the slot is not confirmed',
  ])('should read no in "%s"', (text) => {
    expect(decide(text)).toBe('rejected');
  });

  it.each([
    'Approved?',
    'Can we proceed?',
    'Please approve',
    'For your kind approval: please confirm the slot',
    'Will be approved once the customer answers',
    'Pending, to be approved by the BM',
    'Approved subject to the BM',
    'Please hold, do wait until approved',
    'If confirmed we proceed',
  ])('should leave "%s" to a person', (text) => {
    expect(decide(text)).toBe('ANSWER_CONDITIONAL');
  });

  it.each(['', 'Noted', 'Thank you for the update', 'For your approval', 'See attached'])(
    'should find no answer in "%s"',
    (text) => {
      expect(decide(text)).toBe('NO_ANSWER');
    },
  );

  it('should not choose between yes and no', () => {
    expect(decide('16:00 is not approved, please proceed with 14:00')).toBe('ANSWERS_DISAGREE');
  });
});
