import { describe, expect, it } from 'vitest';
import { withChoiceTexts } from './choice-texts.ts';

const record = {
  ...{ id: 'a', company: 'b', label: 'JOB-1', version: 1 },
  values: { priority: 'critical', status: 'open', partner: 'x' },
  shown: { status: 'Open' },
};

describe('withChoiceTexts', () => {
  it('should show the word of a choice, and what the domain says before it', () => {
    const texts = new Map([
      ['priority', [{ text: '$t:Critical', value: 'critical' }]],
      ['status', [{ text: '$t:Something else', value: 'open' }]],
      ['state', [{ text: '$t:Asked', value: 'asked' }]],
    ]);
    expect(withChoiceTexts(record, texts).shown).toEqual({
      ...{ priority: 'Critical', status: 'Open', state: null },
    });
  });
});
