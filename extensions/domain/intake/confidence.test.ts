import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence.ts';
import { finding } from './errors.ts';

const facts = {
  values: { serviceId: 'TBBNA900001G', customerName: 'A', phones: ['0100000021'], package: null },
  required: ['serviceId', 'customerName'],
  missing: [],
  enrichment: ['package', 'phones'],
  certainty: 1,
  errors: [],
  warnings: [],
};

describe('confidenceOf', () => {
  it('should add the four parts by their weights', () => {
    expect(confidenceOf(facts).confidence).toBe(0.95);
  });

  it('should stay below a half while an error stands', () => {
    const errors = [finding('MISSING_PHONE', { field: 'phones' })];
    expect(confidenceOf({ ...facts, errors }).confidence).toBe(0.49);
  });

  it('should say in words what is missing', () => {
    const { notes } = confidenceOf({ ...facts, missing: ['serviceId'] });
    expect(notes[0]?.text).toBe('1 of 2 required fields were found; missing: serviceId.');
  });
});
