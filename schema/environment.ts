import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SchemaError } from './applier/errors.ts';

/** Written by every start: the settings with which the model was last applied. */
const LAST_START = new URL('../.fieldwright/run/prepare.directus.json', import.meta.url);

/** Points Directus at the installation: the one of `CONFIG_PATH`, else the one that runs here. */
export const chooseInstallation = (): void => {
  if (process.env['CONFIG_PATH'] !== undefined) return;
  const file = fileURLToPath(LAST_START);
  if (!existsSync(file)) {
    throw new SchemaError(
      'SCHEMA_NOT_INSTALLED',
      'there is no installation here yet: run `npm start`, or name a settings file in CONFIG_PATH',
    );
  }
  process.env['CONFIG_PATH'] = file;
};
