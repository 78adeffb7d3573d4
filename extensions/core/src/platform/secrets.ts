import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { refusal } from './errors.ts';

/** Under the one key that there was first: what stands in rows of earlier releases is read by it. */
const FIRST = 'fw1';
/** Under the key of its purpose. */
const PREFIX = 'fw2';
const BINARY_MARK = Buffer.from('fw1b');
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What is sealed for one purpose opens for no other. `row-secrets` are passwords and the like of a row;
 * the others are what they are called.
 */
const PURPOSES = [
  'row-secrets',
  'approval-links',
  'resume-links',
  'sent-links',
  'run-inputs',
  'draft-secrets',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Comes back from outside, so that nothing opens but what was sealed as one. */
const FROM_OUTSIDE: readonly Purpose[] = ['approval-links', 'resume-links'];

export type SecretBox = {
  seal: (text: string, purpose?: Purpose) => string;
  open: (cipher: string, purpose?: Purpose) => string;
  /** The same for files: mark, nonce, tag, then the bytes. */
  sealBytes: (bytes: Buffer) => Buffer;
  openBytes: (sealed: Buffer) => Buffer;
  /** 32 hexadecimal digits that only this installation finds for a text. */
  sign: (text: string) => string;
};

/** AES-256-GCM under keys derived from the installation's SECRET, one for each purpose. */
export const createSecretBox = (secret: string): SecretBox => {
  const derived = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'fieldwright', purpose, 32));
  const key = derived('row-secrets');
  const signingKey = derived('signatures');
  const keys = new Map(PURPOSES.map((purpose) => [purpose, derived(purpose)]));
  const keyFor = (prefix: string | undefined, purpose: Purpose): Buffer => {
    const isFirst = prefix === FIRST && !FROM_OUTSIDE.includes(purpose);
    const found = isFirst ? key : prefix === PREFIX ? keys.get(purpose) : undefined;
    if (!found) throw unreadable();
    return found;
  };
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
    seal: (text, purpose = 'row-secrets') => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(PREFIX, purpose), iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [PREFIX, iv, cipher.getAuthTag(), sealed]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.');
    },
    open: (cipherText, purpose = 'row-secrets') => {
      const [prefix, iv, tag, sealed] = cipherText.split('.');
      if (!iv || !tag || sealed === undefined) throw unreadable();
      const ofPurpose = keyFor(prefix, purpose);
      try {
        const decipher = createDecipheriv('aes-256-gcm', ofPurpose, Buffer.from(iv, 'base64url'));
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

export const seal = (text: string, purpose?: Purpose): string => configured().seal(text, purpose);
export const open = (cipher: string, purpose?: Purpose): string =>
  configured().open(cipher, purpose);
export const sealBytes = (bytes: Buffer): Buffer => configured().sealBytes(bytes);
export const openBytes = (sealed: Buffer): Buffer => configured().openBytes(sealed);
export const sign = (text: string): string => configured().sign(text);
