/** Malaysian places: glued city names and which postcodes belong to which state. */
const GLUED_CITIES: Record<string, string> = {
  KUALALUMPUR: 'Kuala Lumpur',
  PETALINGJAYA: 'Petaling Jaya',
  SHAHALAM: 'Shah Alam',
  SUBANGJAYA: 'Subang Jaya',
  SERIKEMBANGAN: 'Seri Kembangan',
  JOHORBAHRU: 'Johor Bahru',
  KOTAKINABALU: 'Kota Kinabalu',
  GEORGETOWN: 'George Town',
  ALORSETAR: 'Alor Setar',
  BUTTERWORTH: 'Butterworth',
};

const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s\-/(])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

/** `KualaLumpur`, `KUALALUMPUR`, `KUALA LUMPUR` → `Kuala Lumpur`. */
export const cityName = (text: string): string => {
  const spaced = text.replace(/\s+/g, ' ').trim();
  return (
    GLUED_CITIES[spaced.toUpperCase()] ?? titleCase(spaced.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  );
};

const STATES: readonly [from: number, to: number, state: RegExp][] = [
  [1_000, 2_999, /perlis/i],
  [5_000, 9_999, /kedah/i],
  [10_000, 14_999, /pinang|penang|perak|kedah/i],
  [15_000, 18_999, /kelantan/i],
  [20_000, 24_999, /terengganu/i],
  [25_000, 29_999, /pahang/i],
  [30_000, 36_999, /perak/i],
  [39_000, 39_999, /pahang/i],
  [40_000, 49_999, /selangor|wilayah persekutuan|pahang/i],
  [50_000, 60_999, /kuala lumpur|wilayah persekutuan/i],
  [62_000, 62_999, /putrajaya|wilayah persekutuan/i],
  [63_000, 68_999, /selangor/i],
  [69_000, 69_999, /pahang/i],
  [70_000, 73_999, /negeri sembilan/i],
  [75_000, 78_999, /melaka|malacca/i],
  [79_000, 86_999, /johor/i],
  [87_000, 87_999, /labuan|wilayah persekutuan/i],
  [88_000, 91_999, /sabah/i],
  [93_000, 98_999, /sarawak/i],
];

/** False only when the postcode is known to lie in another state. */
export const postcodeFitsState = (postcode: string, state: string): boolean => {
  const row = STATES.find(([from, to]) => Number(postcode) >= from && Number(postcode) <= to);
  return !row || row[2].test(state);
};

const STREET_WORD =
  /^(?:jalan|jln|persiaran|pesiaran|lorong|lrg|lebuh|lebuhraya|lintang|lingkaran|solok|tingkat|laman|changkat|medan|hala|leboh|street|road)\b/i;
export const isStreet = (text: string): boolean => STREET_WORD.test(text);

const EXPANSIONS: readonly [RegExp, string][] = [
  [/\bJln\b\.?/gi, 'Jalan'],
  [/\bTmn\b\.?/gi, 'Taman'],
  [/\bLrg\b\.?/gi, 'Lorong'],
];
export const expandWords = (text: string): string =>
  EXPANSIONS.reduce((sum, [short, long]) => sum.replace(short, long), text);
