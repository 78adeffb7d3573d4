import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  confidenceOf,
  lacking,
  placesOfHead,
  readAddress,
  rowReader,
  streetLabel,
  streetOf,
  unitKey,
} from './index.ts';

const first = (typed: string) => {
  const { houses, streets, places, postcode } = readAddress(typed);
  const { name, type, direction } = streets[0] ?? { name: '', type: '', direction: '' };
  return { house: houses[0], name, type, direction, places, postcode };
};
const house = (civic: number, unit = '', suffix = '') => ({ civic, suffix, unit });

describe('what people type', () => {
  it.each([
    ['2708 rue Notre-Dame Ouest', house(2708), 'notre dame', 'rue', 'W'],
    ['2708, rue notre dame o', house(2708), 'notre dame', 'rue', 'W'],
    ['2708 NOTRE-DAME STREET WEST', house(2708), 'notre dame', 'street', 'W'],
    ['2708 W Main St', house(2708), 'main', 'street', 'W'],
    ['12 boul. René-Lévesque E.', house(12), 'rene levesque', 'boulevard', 'E'],
    ['12 ch. de la Côte-Ste-Catherine', house(12), 'cote st catherine', 'chemin', ''],
    ['45 St. Denis Street', house(45), 'st denis', 'street', ''],
    ['45 rue Saint-Denis', house(45), 'st denis', 'rue', ''],
    ['9 3e Avenue', house(9), '3', 'avenue', ''],
    ['9 3rd ave', house(9), '3', 'avenue', ''],
    ['9 troisième avenue', house(9), '3', 'avenue', ''],
    ['No. 12, Jln Contoh 3/4, Tmn Misal', house(12), 'contoh 3 4', 'jalan', ''],
    ['No 7 Lrg Sampel 2', house(7), 'sampel 2', 'lorong', ''],
    ['2708A rue Contoh', house(2708, '', 'A'), 'contoh', 'rue', ''],
    ['2708 1/2 rue Contoh', house(2708, '', '1/2'), 'contoh', 'rue', ''],
    ['2708½ rue Contoh', house(2708, '', '1/2'), 'contoh', 'rue', ''],
  ])('should read %s', (typed, wanted, name, type, direction) => {
    expect(first(typed)).toMatchObject({ house: wanted, name, type, direction });
  });

  it.each([
    ['#3-2708 rue Contoh', house(2708, '3')],
    ['3-2708 rue Contoh', house(2708, '3')],
    ['2708-3 rue Contoh', house(2708, '3')],
    ['2708 rue Contoh app. 3', house(2708, '3')],
    ['2708 rue Contoh, apt 03', house(2708, '3')],
    ['2708 rue Contoh #3', house(2708, '3')],
    ['suite 200, 2708 rue Contoh', house(2708, '200')],
    ['2708 rue Contoh ste 200', house(2708, '200')],
    ['unit 12B 2708 Contoh St', house(2708, '12B')],
    ['Blk B-12-3, 5 Jalan Contoh', house(5, 'B-12-3')],
    ['B-12-03, No 5, Jalan Contoh', house(5, 'B-12-3')],
    ['Block B 12-3, 5 Jalan Contoh', house(5, 'B-12-3')],
  ])('should tell the unit from the house in %s', (typed, wanted) => {
    expect(first(typed).house).toEqual(wanted);
    expect(first(typed).name).toBe('contoh');
  });

  it('should keep both readings where two numbers may be either', () => {
    expect(readAddress('12-14 rue Contoh').houses).toEqual([house(14, '12'), house(12, '14')]);
  });

  it('should take postcodes and towns apart', () => {
    expect(first('2708 rue Contoh, Québec g1r2b5')).toMatchObject({
      ...{ postcode: 'G1R2B5', places: ['quebec'] },
    });
    expect(first('12 Jalan Contoh 3, 47100 Puchong, Selangor')).toMatchObject({
      ...{ postcode: '47100', places: ['puchong', 'selangor'], name: 'contoh 3' },
    });
  });

  it('should ask for a number and for enough of a street', () => {
    const missing = (typed: string) => lacking(readAddress(typed));
    expect(missing('rue Contoh')).toBe('number');
    expect(missing('12')).toBe('street');
    expect(missing('12 ru')).toBe('street');
    expect(missing('12 rue Co')).toBe('street');
    expect(missing('12 rue Con')).toBeNull();
    expect(missing('12 3e avenue')).toBeNull();
    expect(missing('12 47100')).toBe('street');
    expect(missing('12 G1R 2B5')).toBeNull();
    expect(missing('3e avenue')).toBe('number');
    expect(missing('%%% ___')).toBe('number');
  });
});

describe('what files say', () => {
  it('should bring every way of writing a street to one key', () => {
    const wanted = { type: 'boulevard', name: 'st jean', direction: 'W' };
    expect(streetOf({ type: 'BOUL', link: '', name: 'SAINT-JEAN', direction: 'O' })).toEqual(
      wanted,
    );
    expect(streetOf({ name: 'Boulevard St-Jean Ouest' })).toEqual(wanted);
    expect(streetOf({ type: 'boulevard', name: 'St. Jean', direction: 'West' })).toEqual(wanted);
  });

  it.each([
    [{ type: 'RUE', link: 'DE LA', name: 'CONTOH' }, 'rue de la Contoh'],
    [{ type: 'AV', name: 'Misal', direction: 'O' }, 'Avenue Misal Ouest'],
    [{ type: 'ST', name: 'MAIN', direction: 'W' }, 'Main Street West'],
    [{ type: 'RUE', link: "DE L'", name: 'ÉGLISE' }, "rue de l'Église"],
    [{ name: 'Jalan Contoh 3/4' }, 'Jalan Contoh 3/4'],
  ])('should show %j', (parts, label) => {
    expect(streetLabel(parts)).toBe(label);
  });

  it.each([
    [
      'NAR',
      'LOC_GUID,ADDR_GUID,APT_NO_LABEL,CIVIC_NO,CIVIC_NO_SUFFIX,OFFICIAL_STREET_NAME,OFFICIAL_STREET_TYPE,OFFICIAL_STREET_DIR,CSD_FRE_NAME,MAIL_PROV_ABVN,MAIL_POSTAL_CODE',
      {
        civic: 3,
        suffix: 4,
        unit: 2,
        type: 6,
        street: 5,
        direction: 7,
        town: 8,
        region: 9,
        postcode: 10,
        ref: 1,
      },
    ],
    [
      'Quebec City',
      'ID,NO_CIVIQUE,TYPE_VOIE,LIEN_VOIE,NOM_VOIE,ORIENTATIO,LONGITUDE,LATITUDE',
      { civic: 1, type: 2, link: 3, street: 4, direction: 5, ref: 0, lat: 7, lng: 6 },
    ],
    [
      'Repentigny',
      'NUMEROCIVIQUE;LETTRECIVIQUE;NUMEROAPPART;NOMRUECOMPLET',
      { civic: 0, suffix: 1, unit: 2, street: 3 },
    ],
    [
      'OpenAddresses',
      'LON,LAT,NUMBER,STREET,UNIT,CITY,DISTRICT,REGION,POSTCODE,ID,HASH',
      { civic: 2, street: 3, unit: 4, town: 5, region: 7, postcode: 8, ref: 9, lat: 1, lng: 0 },
    ],
  ])('should know the columns of %s', (_, head, places) => {
    expect(placesOfHead(head.split(/[,;]/))).toEqual(places);
  });

  const read = (line: string, head = 'number,street,unit,city,postcode,latitude,longitude') =>
    rowReader(placesOfHead(head.split(',')), { region: 'Selangor' })(line.split(','), 2);

  it('should read a row with its keys', () => {
    expect(read('#2708,Rue Notre-Dame O,03,Québec,g1r2b5,46.8,-71.2').address).toMatchObject({
      ...{ civic: 2708, unit: '03', unitKey: '3', name: 'notre dame', type: 'rue', direction: 'W' },
      ...{ town: 'Québec', townKey: 'quebec', region: 'Selangor', postcode: 'G1R 2B5', lat: 46.8 },
    });
  });

  it('should say all that is wrong with a row at once', () => {
    expect(read('x,,,,,99,181').problems?.map(({ code, params }) => [code, params.row])).toEqual([
      ['ADDRESS_ROW_CIVIC', 2],
      ['ADDRESS_ROW_STREET', 2],
      ['ADDRESS_ROW_TOWN', 2],
      ['ADDRESS_ROW_POINT', 2],
      ['ADDRESS_ROW_POINT', 2],
    ]);
  });

  it('should compare units as people write them', () => {
    for (const unit of ['B-12-3', 'b-12-03', 'B12-3', 'B 12 3'])
      expect(unitKey(unit)).toBe('B-12-3');
  });
});

describe('how sure it is', () => {
  const own: Candidate = {
    ...{ civic: 2708, suffix: '', unit: '', name: 'notre dame', type: 'rue', direction: 'W' },
    ...{ town: 'montreal', postcode: 'H3J1N9' },
  };
  const sure = (typed: string, change: Partial<Candidate> = {}): number => {
    const query = readAddress(typed);
    const sought = query.streets.map((street) => ({ street, town: query.places[0] ?? null }));
    return confidenceOf(query, sought, { ...own, ...change });
  };

  it('should be certain of what was typed in full', () => {
    expect(sure('2708 rue Notre-Dame Ouest, Montréal H3J 1N9')).toBe(1);
    expect(sure('2708 notre-dame o.')).toBeGreaterThan(0.85);
  });

  it('should fall with every stroke that is wrong, and stay above another street', () => {
    const typed = '2708 rue Notre-Daem Ouest';
    expect(sure(typed)).toBeGreaterThan(0.75);
    expect(sure(typed)).toBeLessThan(sure('2708 rue Notre-Dame Ouest'));
    expect(sure(typed, { name: 'dame' })).toBeLessThan(sure(typed));
  });

  it('should not take one numbered street for another', () => {
    const numbered = { name: 'contoh 10', type: 'jalan', direction: '' };
    expect(sure('2708 Jalan Contoh 10', numbered)).toBeGreaterThan(0.9);
    expect(sure('2708 Jalan Contoh 1', numbered)).toBeGreaterThan(0.45);
    expect(sure('2708 Jalan Contoh 3', numbered)).toBeLessThan(0.45);
  });

  it('should not take the other end of a street, or another number', () => {
    expect(sure('2708 rue Notre-Dame Est')).toBeLessThan(0.7);
    expect(sure('2709 rue Notre-Dame Ouest')).toBe(0);
  });
});
