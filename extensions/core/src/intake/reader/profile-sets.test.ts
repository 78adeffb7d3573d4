import { describe, expect, it } from 'vitest';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import { createReceiver, createSender } from './profile-sets.ts';

const setOf = (code: string): ParserProfile[] => [{ code } as ParserProfile];

describe('sets of profiles', () => {
  it('should cross over once for the same content', () => {
    const [sender, receiver] = [createSender(), createReceiver()];
    const first = sender.send(setOf('a'));
    expect(first.text).toBeDefined();
    expect(receiver.take(first)).toEqual(setOf('a'));
    const again = sender.send(setOf('a'));
    expect(again.text).toBeUndefined();
    expect(receiver.take(again)).toEqual(setOf('a'));
  });

  it('should be forgotten by both sides alike', () => {
    const [sender, receiver] = [createSender(), createReceiver()];
    const codes = [...Array(30).keys(), ...Array(30).keys(), 29, 28, 3].map(String);
    for (const code of codes) expect(receiver.take(sender.send(setOf(code)))).toEqual(setOf(code));
  });

  it('should be sent anew when they were changed', () => {
    const sender = createSender();
    sender.send(setOf('a'));
    expect(sender.send(setOf('b')).text).toBeDefined();
  });
});
