import { MASK } from '../documents/index.ts';
import { getPath, setMember, setPath } from '../kernel/paths.ts';
import { isEmpty } from './parsed.ts';

type Values = Record<string, unknown>;

const copyOf = (values: Values): Values => JSON.parse(JSON.stringify(values)) as Values;

/** Takes the secrets out of the values: the copy is masked, they go where secrets are sealed. */
export const maskSecrets = (
  values: Values,
  paths: readonly string[],
): { values: Values; secrets: Record<string, string> } => {
  if (paths.length === 0) return { values, secrets: {} };
  const masked = copyOf(values);
  const secrets: Record<string, string> = {};
  for (const path of paths) {
    const value = getPath(values, path);
    if (isEmpty(value) || value === MASK) continue;
    if (setPath(masked, path, MASK)) setMember(secrets, path, String(value));
  }
  return { values: masked, secrets };
};

/** The values as the form gave them. */
export const unmaskSecrets = (
  values: Values,
  secrets: Readonly<Record<string, string>>,
): Values => {
  const opened = copyOf(values);
  for (const [path, secret] of Object.entries(secrets))
    if (getPath(opened, path) === MASK) setPath(opened, path, secret);
  return opened;
};
