import { MASK, maskLines } from '../documents/index.ts';
import { getPath, setMember, setPath } from '../kernel/paths.ts';
import { isEmpty } from './parsed.ts';

type Values = Record<string, unknown>;

const copyOf = (values: Values): Values => JSON.parse(JSON.stringify(values)) as Values;

/** Whether it is worth looking at a text: ten thousand rows have none of these. */
const MAY_SPEAK =
  /p ?a ?s|ps+w|p@ss|p[./ -]*w|psw|psk|m\.?d\.?p|clave|otp|tac|puk|token|auth|bearer|pppoe|cl[eé] |keselamatan|security|laluan|kunci|kod|secret|key|pin|code|cred|slid|ploam|lock|safe|combination|(?<!\p{L})(?:u|un|id|usr)\s?[:=/]|wi-?fi|ssid|wlan|log-?in|user|account|akaun|admin|root|@|[密口]|[^\p{ASCII}\u00a0-\u00ff]/iu;

const LINK = /^https?:\/\/\S+$/i;

const maskedText = (text: string): string => maskLines(text.split('\n')).join('\n');

/** Texts that name a secret among other words, such as remarks: the rest of them stays readable. */
const speaking = (values: Values, paths: readonly string[]): [string, string][] =>
  Object.entries(values).flatMap(([path, value]): [string, string][] => {
    if (typeof value !== 'string' || !MAY_SPEAK.test(value) || paths.includes(path)) return [];
    // A link that was cut leads nowhere.
    if (LINK.test(value)) return [];
    return maskedText(value) === value ? [] : [[path, value]];
  });

/**
 * Takes the secrets out of the values: the copy is masked, they go where secrets are sealed. `paths`
 * are values that are secrets as a whole; a text that speaks of one is sealed whole and masked in part.
 */
export const maskSecrets = (
  values: Values,
  paths: readonly string[],
): { values: Values; secrets: Record<string, string> } => {
  const spoken = speaking(values, paths);
  if (paths.length === 0 && spoken.length === 0) return { values, secrets: {} };
  const masked = copyOf(values);
  const secrets: Record<string, string> = {};
  for (const [path, text] of spoken)
    if (setPath(masked, path, maskedText(text))) setMember(secrets, path, text);
  for (const path of paths) {
    const value = getPath(values, path);
    if (isEmpty(value) || value === MASK) continue;
    if (setPath(masked, path, MASK)) setMember(secrets, path, String(value));
  }
  return { values: masked, secrets };
};

const holdsMask = (value: unknown): boolean => typeof value === 'string' && value.includes(MASK);

/** Paths of sealed values that are secrets as a whole. */
export const wholeSecrets = (values: Values, secrets: Readonly<Record<string, string>>): string[] =>
  Object.keys(secrets).filter((path) => getPath(values, path) === MASK);

/** The values as the form gave them. */
export const unmaskSecrets = (
  values: Values,
  secrets: Readonly<Record<string, string>>,
): Values => {
  const opened = copyOf(values);
  for (const [path, secret] of Object.entries(secrets))
    if (holdsMask(getPath(opened, path))) setPath(opened, path, secret);
  return opened;
};
