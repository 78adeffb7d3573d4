import { once } from 'node:events';
import type { RegisterHooks } from './hooks.ts';

/** A starter that does not answer has held nothing. */
const HEARD_WITHIN = 5_000;

const askForPort = async (): Promise<void> => {
  if (!process.connected || !process.send) return;
  const late = AbortSignal.timeout(HEARD_WITHIN);
  // Its own timer does not hold the process, and nothing else may at this moment.
  const hold = setTimeout(() => undefined, HEARD_WITHIN);
  const told = once(process, 'message', { signal: late }).catch(() => undefined);
  process.send('listens next');
  await told;
  clearTimeout(hold);
};

/** The starter keeps the port while everything is loaded, and lets it go when it is told. */
export const registerBeforeListening: RegisterHooks = ({ init }) => {
  // Directus waits for it, though its types do not say so.
  init('app.after', askForPort as () => void);
};
