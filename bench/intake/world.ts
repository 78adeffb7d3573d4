import type { Knex } from 'knex';
import type { FileReader } from '../../extensions/core/src/intake/reader/file-reader.ts';

export type World = {
  knex: Knex;
  databaseUrl: string;
  home: string;
  reader: FileReader;
  company: string;
};
