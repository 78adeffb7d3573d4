import { expect, it } from 'vitest';
import { suggestCompanyKey } from './company-key.ts';

it.each([
  ['Sampel Fibre Sdn. Bhd.', 'sampel-fibre-sdn-bhd'],
  ['Électricité & Gaz', 'electricite-gaz'],
  ['  A very long name of a company with many words ', 'a-very-long-name-of-a-co'],
  ['公司', ''],
])('%s is suggested as %j', (name, key) => expect(suggestCompanyKey(name)).toBe(key));
