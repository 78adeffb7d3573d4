const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the browser set-up gives it.`);
  return value;
};

/** Where the installation under test is. */
export const environment = {
  get url() {
    return need('FIELDWRIGHT_URL');
  },
  get adminToken() {
    return need('FIELDWRIGHT_ADMIN_TOKEN');
  },
  get databaseUrl() {
    return need('FIELDWRIGHT_DATABASE_URL');
  },
  /** Where the product looks for the stand-in of the card processor. */
  get cards() {
    return need('FIELDWRIGHT_CARDS');
  },
  get password() {
    return process.env['DEMO_PASSWORD'] ?? 'fieldwright-demo';
  },
};
