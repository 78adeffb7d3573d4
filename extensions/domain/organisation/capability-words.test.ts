import { describe, expect, it } from 'vitest';
import { CAPABILITIES, CAPABILITY_WORDS } from './capabilities.ts';
import { capabilityWords } from './capability-words.ts';

describe('words of capabilities', () => {
  it.each(CAPABILITIES)('%s should have some in every language', (name) => {
    const texts = (['en', 'ms', 'fr'] as const).map((language) => capabilityWords(name, language));
    expect(texts[0]).toEqual(CAPABILITY_WORDS[name]);
    expect(new Set(texts.map(({ does }) => does)).size).toBe(3);
    for (const { label, does } of texts) expect([label.trim(), does.trim()]).not.toContain('');
  });
});
