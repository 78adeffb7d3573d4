import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Made once per installation and kept beside its data; production sets them by environment. */
export type Secrets = {
  /** Signs sessions and derives the key that seals customers' secrets: losing it loses them. */
  secret: string;
  databasePassword: string;
  /** Empty: the administrator gets no static token. */
  adminToken: string;
  /** Of the first administrator, as it was when the installation was made. */
  adminPassword: string;
};

export const loadSecrets = (file: string, wishes: { adminPassword?: string }): Secrets => {
  const known: Partial<Secrets> = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>)
    : {};
  const secrets: Secrets = {
    secret: known.secret ?? token(48),
    databasePassword: known.databasePassword ?? token(24),
    adminToken: known.adminToken ?? token(32),
    adminPassword: known.adminPassword ?? wishes.adminPassword ?? token(12),
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secrets;
};

const token = (bytes: number): string => randomBytes(bytes).toString('base64url');
