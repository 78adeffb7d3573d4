/** What an address is called in one line, and the line below it. */
export type AddressParts = {
  civic: number;
  suffix: string | null;
  unit: string | null;
  street: string;
  town: string;
  region: string | null;
  postcode: string | null;
};

export const addressLine = ({
  civic,
  suffix,
  unit,
  street,
}: Pick<AddressParts, 'civic' | 'suffix' | 'unit' | 'street'>): string => {
  const half = suffix?.includes('/') ? ` ${suffix}` : (suffix ?? '');
  return [`${String(civic)}${half} ${street}`, unit ? `#${unit}` : ''].filter(Boolean).join(', ');
};

export const townLine = ({
  town,
  region,
  postcode,
}: Pick<AddressParts, 'town' | 'region' | 'postcode'>): string =>
  [town, region, postcode].filter(Boolean).join(', ');
