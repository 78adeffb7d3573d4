import { describe, expect, it } from 'vitest';
import { voice } from './voice.ts';

describe('the voice of a layer', () => {
  it('says whole lines, however they come in', () => {
    const said: string[] = [];
    const unit = voice('unit', (text) => said.push(text));
    const browser = voice('browser', (text) => said.push(text));
    unit('one\ntw');
    browser('other\n');
    unit('o\n');
    expect(said).toEqual(['unit        | one\n', 'browser     | other\n', 'unit        | two\n']);
  });
});
