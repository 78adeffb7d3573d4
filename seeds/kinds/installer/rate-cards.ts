import { perJob } from '../price-list.ts';
import type { RateCardSeed } from '../types.ts';

type Price = readonly [method: string, ringgit: number, words: string];

const activation = (category: string, prices: readonly Price[]): RateCardSeed[] =>
  prices.map(([method, ringgit, words]) => ({
    workType: 'ACTIVATION',
    category,
    method,
    amountMinor: ringgit * 100,
    description: `Activation ${category}, ${words}`,
  }));

/** Ringgit a job, as a partner group pays them; a row without category or method holds for all. */
export const INSTALLER_RATES: readonly RateCardSeed[] = [
  ...activation('FTTH', [
    ['PRELAID', 150, 'prelaid'],
    ['NON_PRELAID', 330, 'non-prelaid'],
    ['SDU', 430, 'landed'],
    ['RDF_POLE', 330, 'RDF pole'],
  ]),
  ...activation('FTTO', [
    ['PRELAID', 150, 'prelaid'],
    ['NON_PRELAID', 500, 'non-prelaid'],
    ['SDU_SHOPLOT', 500, 'SDU shoplot'],
    ['RDF_POLE', 330, 'RDF pole'],
  ]),
  ...activation('FTTR', [
    ['FTTR_1_1', 390, '1+1'],
    ['FTTR_1_2', 530, '1+2'],
    ['FTTR_1_3', 670, '1+3'],
  ]),
  ...activation('FTTC', [['FTTC_BASE', 500, 'base']]),
  perJob('MODIFICATION_INDOOR', 80, 'Indoor relocation'),
  perJob('MODIFICATION_OUTDOOR', 150, 'Outdoor relocation'),
  perJob('ASSURANCE_STANDARD', 80, 'Fault repair'),
  { ...perJob('ASSURANCE_REPULL', 300, 'Cable repull FTTH'), category: 'FTTH' },
  { ...perJob('ASSURANCE_REPULL', 500, 'Cable repull FTTO'), category: 'FTTO' },
  perJob('VALUE_ADDED_SERVICE', 80, 'Value-added service'),
];
