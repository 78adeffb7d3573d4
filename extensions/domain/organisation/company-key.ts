const LONGEST = 24;

/**
 * A short name for a company out of its name: `Sampel Fibre Sdn. Bhd.` → `sampel-fibre-sdn-bhd`. Its
 * capitals begin the company's invoice numbers. Empty where the name has no Latin letter or digit.
 */
export const suggestCompanyKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
