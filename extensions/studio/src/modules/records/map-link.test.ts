import { expect, test } from 'vitest';
import { mapLink } from './map-link.ts';

test('should lead to the position, else ask for the words', () => {
  expect(mapLink({ lat: 3.1, lng: 101.7 }, 'Jalan Contoh 1')).toMatch(/query=3\.1%2C101\.7$/);
  expect(mapLink(null, ' Jalan Contoh 1 ')).toMatch(/query=Jalan%20Contoh%201$/);
  expect(mapLink(null, '  ')).toBeNull();
});
