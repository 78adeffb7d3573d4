import { describe, expect, it } from 'vitest';
import { calledIn, matching, pieces, wantedName, withName } from './mentions.ts';

const people = [
  { id: '1', name: 'Siti Contohan' },
  { id: '2', name: 'Zoé Contoh' },
  { id: '3', name: 'Siti' },
];

describe('mentions', () => {
  it('should see a name that is being typed behind an @', () => {
    expect(wantedName('Ask @Si', 7)).toBe('Si');
    expect(wantedName('@', 1)).toBe('');
    expect(wantedName('a@example', 9)).toBe(null);
    expect(wantedName('Ask @Si then', 3)).toBe(null);
  });
  it('should find people by any part of their name, whatever its accents', () => {
    expect(matching(people, 'zoe').map(({ id }) => id)).toEqual(['2']);
    expect(matching(people, 'cont').map(({ id }) => id)).toEqual(['1', '2']);
    expect(matching(people, 'x')).toEqual([]);
  });
  it('should put the name in the place of what was typed', () =>
    expect(withName('Ask @zo now', 7, 'Zoé Contoh')).toEqual({
      text: 'Ask @Zoé Contoh  now',
      cursor: 16,
    }));
  it('should call those whose name still stands there', () =>
    expect(calledIn('@Siti Contohan please', people).map(({ id }) => id)).toEqual(['1', '3']));
  it('should mark the longest name', () =>
    expect(pieces('Hi @Siti Contohan!', people)).toEqual([
      { text: 'Hi ', isName: false },
      { text: '@Siti Contohan', isName: true },
      { text: '!', isName: false },
    ]));
});
