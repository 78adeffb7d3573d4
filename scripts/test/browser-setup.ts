import { productUnderTest } from './product-under-test.ts';

/** One product for all browser tests. They read where it is from the environment. */
const setup = async (): Promise<() => Promise<void>> => {
  const { product, end } = await productUnderTest('browser-');
  process.env['FIELDWRIGHT_URL'] = product.url;
  process.env['FIELDWRIGHT_ADMIN_TOKEN'] = product.adminToken;
  process.env['FIELDWRIGHT_DATABASE_URL'] = product.databaseUrl;
  process.env['FIELDWRIGHT_CARDS'] = product.cards;
  process.env['DEMO_PASSWORD'] = product.demoPassword;
  return end;
};

export default setup;
