import { safeLink } from '../../../domain/kernel/links.ts';

/** For `<a v-bind>`: leads where a link may lead, else nowhere. */
export const linkAttributes = (href: string): { href?: string; rel: string } => {
  const safe = safeLink(href);
  return { ...(safe !== null && { href: safe }), rel: 'noopener noreferrer' };
};
