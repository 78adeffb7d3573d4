import { session } from '../session/session.ts';

/** Where a stored picture is; nothing for who works by a link and has no session to see it with. */
export const assetUrl = (file: string, preset?: string): string =>
  session.person?.link ? '' : `/assets/${file}${preset ? `?key=${preset}` : ''}`;
