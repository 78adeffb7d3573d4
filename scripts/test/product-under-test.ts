import { type Product, startTestStack } from './test-stack.ts';

/** Says, as JSON, which product tests run against that somebody else has started. */
export const GIVEN = 'FIELDWRIGHT_UNDER_TEST';

/** The product that a run of all layers has brought up already, else one for this layer alone. */
export const productUnderTest = async (
  prefix: string,
): Promise<{ product: Product; end: () => Promise<void> }> => {
  const given = process.env[GIVEN];
  if (given === undefined) return startTestStack(prefix);
  return { product: JSON.parse(given) as Product, end: () => Promise.resolve() };
};
