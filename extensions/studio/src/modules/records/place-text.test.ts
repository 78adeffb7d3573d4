import { expect, test } from 'vitest';
import { placeText } from './place-text.ts';

test('should say the building once', () => {
  expect(placeText({ building: 'Menara Contoh', address: 'Block C, MENARA CONTOH, Jalan 1' })).toBe(
    'Block C, MENARA CONTOH, Jalan 1',
  );
  expect(placeText({ building: 'Menara Contoh', address: 'Jalan 1' })).toBe(
    'Menara Contoh, Jalan 1',
  );
  expect(placeText({ building: null, address: 'Jalan 1' })).toBe('Jalan 1');
  expect(placeText({ building: 'Menara Contoh', address: null })).toBe('Menara Contoh');
});
