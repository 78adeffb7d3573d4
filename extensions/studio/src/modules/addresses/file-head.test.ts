import { expect, it } from 'vitest';
import { headOf } from './file-head.ts';

it('should show the columns of a long file in an old encoding', () => {
  const bytes = Buffer.from('NO;NOM\r\n1;"Rue ""A""; des Érables"\r\n2;Rue B', 'latin1');
  expect(headOf(bytes)).toEqual([
    ['NO', 'NOM'],
    ['1', 'Rue "A"; des Érables'],
  ]);
});
