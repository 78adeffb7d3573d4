import { expect, test } from 'vitest';
import { REGISTERED } from '../../extensions/core/src/domains.ts';
import { MODEL } from '../../schema/model/index.ts';
import { en } from '../../extensions/studio/src/locales/en/index.ts';

const cards = [...REGISTERED.homeCards, ...REGISTERED.platformCards];

test('every card of Home has words in the Studio, and no words have lost their card', () => {
  const keys = cards.map(({ id }) => id.replace('.', '_')).sort();
  expect(Object.keys(en.cards).sort()).toEqual(keys);
});

test('every card of Home counts rows of a collection of the model', () => {
  const named = REGISTERED.homeCards.flatMap((card) =>
    'list' in card ? card.list.collection : [],
  );
  const known = new Set(MODEL.map(({ name }) => name));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
