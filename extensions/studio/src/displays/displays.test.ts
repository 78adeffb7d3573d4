import { afterEach, expect, test } from 'vitest';
import { speak } from '../language/words.ts';
import { listOf, shownAs } from './choice/choices.ts';
import { findState, type State, stateWords } from './state/states.ts';

afterEach(() => {
  speak('en');
});

const state = (changes: Partial<State>): State => ({
  company: 'a',
  lifecycle: 'one',
  code: 'Pending',
  name: 'Pending',
  translations: { fr: 'En attente' },
  category: 'new',
  icon: null,
  color: null,
  ...changes,
});

test('should show the word of a choice, and what was added by hand as it stands', () => {
  const choices = [{ text: 'Paid', value: 'paid', color: 'var(--theme--success)' }];
  expect(shownAs('paid', choices)).toMatchObject({ text: 'Paid', icon: 'check_circle' });
  expect(shownAs('x_own', choices)).toEqual({
    value: 'x_own',
    text: 'x_own',
    icon: null,
    color: null,
  });
});

test('should take one value, several and none', () => {
  expect([listOf('a'), listOf(['a', 'b']), listOf(null), listOf('')]).toEqual([
    ['a'],
    ['a', 'b'],
    [],
    [],
  ]);
});

test('should find the state of the row’s own lifecycle, then of its company, then any', () => {
  const list = [
    state({ name: 'Theirs' }),
    state({ company: 'b', lifecycle: 'two', name: 'Ours' }),
    state({ company: 'b', lifecycle: 'three', name: 'Other' }),
  ];
  expect(findState(list, 'Pending', { lifecycle: 'three', company: 'b' })?.name).toBe('Other');
  expect(findState(list, 'Pending', { company: 'b' })?.name).toBe('Ours');
  expect(findState(list, 'Pending')?.name).toBe('Theirs');
  expect(findState(list, 'Gone')).toBeUndefined();
});

test('should name a state in the reader’s language, with the look of its category', () => {
  speak('fr');
  expect(stateWords(state({}))).toMatchObject({ text: 'En attente', icon: 'inbox' });
  expect(stateWords(state({ icon: 'bolt', color: '#123456' }))).toMatchObject({
    icon: 'bolt',
    color: '#123456',
  });
});
