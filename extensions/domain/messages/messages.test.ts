import { describe, expect, it } from 'vitest';
import { markOf, mayEdit, mayWithdraw, ownWords, readMark, type Written } from './index.ts';

const at = new Date('2026-11-29T08:00:00Z');
const after = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
const message: Written = { author: 'me', audience: 'internal', createdAt: at, isWithdrawn: false };

describe('what its writer may still do', () => {
  it('should change it for fifteen minutes, and withdraw it later too', () => {
    expect(mayEdit(message, 'me', after(15))).toBe(true);
    expect(mayEdit(message, 'me', after(16))).toBe(false);
    expect(mayWithdraw(message, 'me')).toBe(true);
  });
  it('should be nobody else’s, and not of what went out or is gone', () => {
    expect(mayEdit(message, 'you', at)).toBe(false);
    expect(mayEdit({ ...message, author: null }, null, at)).toBe(false);
    expect(mayEdit({ ...message, audience: 'client' }, 'me', at)).toBe(false);
    expect(mayWithdraw({ ...message, isWithdrawn: true }, 'me')).toBe(false);
  });
});

describe('the mark of a mail', () => {
  const id = '0198c1d2-aaaa-7bbb-8ccc-0123456789ab';
  const signature = 'f'.repeat(32);
  it('should say which message is answered', () => {
    const mark = markOf(id, signature, 'example.com');
    expect(readMark(mark)).toEqual({ message: id, signature });
    expect(readMark(mark.slice(1, -1).toUpperCase())).toEqual({ message: id, signature });
  });
  it.each([null, '', '<abc@example.com>', '<fw.12.34@example.com>'])(
    'should find none in %s',
    (text) => expect(readMark(text)).toBe(null),
  );
});

describe('ownWords', () => {
  it('should end where the answered mail begins', () => {
    expect(ownWords(['Tuesday suits.', '', 'On 29 Nov 2026, Contoh wrote:', '> When?'])).toBe(
      'Tuesday suits.',
    );
    expect(ownWords(['Yes', '-----Original Message-----', 'From: a'])).toBe('Yes');
    expect(ownWords(['Oui', 'Le 29 nov. 2026, Contoh a écrit :', '> Quand ?'])).toBe('Oui');
  });
  it('should be all where nothing is quoted', () =>
    expect(ownWords(['One', 'On time', 'Two'])).toBe('One\nOn time\nTwo'));
});
