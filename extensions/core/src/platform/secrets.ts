import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { refusal } from './errors.ts';

const PREFIX = 'fw1';
const BINARY_MARK = Buffer.from('fw1b');
const IV_BYTES = 12;
const TAG_BYTES = 16;

export type SecretBox = {
  seal: (text: string) => string;
  open: (cipher: string) => string;
  /** The same for files: mark, nonce, tag, then the bytes. */
  sealBytes: (bytes: Buffer) => Buffer;
  openBytes: (sealed: Buffer) => Buffer;
  /** 32 hexadecimal digits that only this installation finds for a text. */
  sign: (text: string) => string;
};

/** AES-256-GCM under a key derived from the installation's SECRET. */
export const createSecretBox = (secret: string): SecretBox => {
  const key = Buffer.from(hkdfSync('sha256', secret, 'fieldwright', 'row-secrets', 32));
  const signingKey = Buffer.from(hkdfSync('sha256', secret, 'fieldwright', 'signatures', 32));
  return {
    sign: (text) => createHmac('sha256', signingKey).update(text).digest('hex').slice(0, 32),
    sealBytes: (bytes) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([BINARY_MARK, iv, cipher.getAuthTag(), sealed]);
    },
    openBytes: (sealed) => {
      const ivAt = BINARY_MARK.length;
      const tagAt = ivAt + IV_BYTES;
      const textAt = tagAt + TAG_BYTES;
      if (sealed.length < textAt || !sealed.subarray(0, ivAt).equals(BINARY_MARK))
        throw unreadable();
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(ivAt, tagAt));
        decipher.setAuthTag(sealed.subarray(tagAt, textAt));
        return Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]);
      } catch {
        throw unreadable();
      }
    },
    seal: (text) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [PREFIX, iv, cipher.getAuthTag(), sealed]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.');
    },
    open: (cipherText) => {
      const [prefix, iv, tag, sealed] = cipherText.split('.');
      if (prefix !== PREFIX || !iv || !tag || sealed === undefined) throw unreadable();
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
        decipher.setAuthTag(Buffer.from(tag, 'base64url'));
        return Buffer.concat([
          decipher.update(Buffer.from(sealed, 'base64url')),
          decipher.final(),
        ]).toString('utf8');
      } catch {
        throw unreadable();
      }
    },
  };
};

const unreadable = (): Error => refusal('PLATFORM_SECRET_UNREADABLE', 500);

let box: SecretBox | null = null;

/** Called once by each process (API, worker, seeds) with the SECRET it was started with. */
export const configureSecrets = (secret: string): void => {
  box = createSecretBox(secret);
};

const configured = (): SecretBox => {
  if (!box) throw new Error('configureSecrets was not called in this process');
  return box;
};

export const seal = (text: string): string => configured().seal(text);
export const open = (cipher: string): string => configured().open(cipher);
export const sealBytes = (bytes: Buffer): Buffer => configured().sealBytes(bytes);
export const openBytes = (sealed: Buffer): Buffer => configured().openBytes(sealed);
export const sign = (text: string): string => configured().sign(text);
