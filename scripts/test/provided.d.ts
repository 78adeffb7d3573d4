import 'vitest';

declare module 'vitest' {
  /** What integration tests get by `inject`. */
  export interface ProvidedContext {
    url: string;
    /** Where the product looks for the stand-in of the card processor; the test of payments starts it. */
    cards: string;
    databaseUrl: string;
    adminToken: string;
    demoPassword: string;
    /** Folder of this run's data, logs and generated settings. */
    home: string;
    /** Name of a database with Directus' own tables alone, from which others are copied. */
    bootstrapped: string;
  }
}
