import type { ServiceIdType } from './choices.ts';

/** References are compared without case and outer blanks: partners write them in every way. */
export const normaliseReference = (text: string | null | undefined): string | null => {
  const reference = text?.trim().toUpperCase() ?? '';
  return reference === '' ? null : reference;
};

const WHOLESALE = /^(?:CELCOMDIGI|CELCOM|DIGI|UMOBILE)\d+$/;

/** Whose id it is. A TBBN id that is misspelt further on is still the operator's. */
export const serviceIdTypeOf = (serviceId: string | null | undefined): ServiceIdType | null => {
  const id = normaliseReference(serviceId);
  if (id === null) return null;
  if (id.startsWith('TBBN')) return 'TBBN';
  return WHOLESALE.test(id) ? 'PARTNER' : 'OTHER';
};
