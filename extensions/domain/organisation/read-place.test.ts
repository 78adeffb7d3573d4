import { describe, expect, it } from 'vitest';
import { readPlace } from './read-place.ts';

const PLACE = { lat: 3.139, lng: 101.6869 };

describe('a place', () => {
  it.each([
    '3.139, 101.6869',
    ' 3.139;101.6869 ',
    'https://www.google.com/maps/@3.139,101.6869,15z',
    'https://www.google.com/maps/place/X/@1.5,100.2,15z/data=!3m1!3d3.139!4d101.6869',
    'https://maps.google.com/?q=3.139,101.6869',
    'https://www.openstreetmap.org/#map=15/3.139/101.6869',
  ])('is read out of %s', (text) => expect(readPlace(text)).toEqual(PLACE));

  it.each(['', 'Jalan Contoh 3', '91, 101', '3.139', 'https://maps.app.goo.gl/abc'])(
    'is not in %j',
    (text) => expect(readPlace(text)).toBeNull(),
  );

  it('should keep the southern and western half', () => {
    expect(readPlace('-33.9, -70.1')).toEqual({ lat: -33.9, lng: -70.1 });
  });
});
