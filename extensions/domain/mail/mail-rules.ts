import type { MailKind } from '../intake/index.ts';
import type { MailRuleAction } from './choices.ts';
import type { AuthenticationResult } from '../documents/index.ts';

export type MailRule = {
  id: string;
  name: string;
  priority: number;
  mailbox: string | null;
  sender: string | null;
  domain: string | null;
  subject: string | null;
  /** What the sender may ask for; empty for everything. */
  kinds: readonly MailKind[];
  action: MailRuleAction;
  route_to: string | null;
};

export type Letter = {
  mailbox: string | null;
  fromAddress: string | null;
  envelopeFrom: string | null;
  subject: string | null;
  authentication: readonly AuthenticationResult[];
};

export type RuleDecision =
  | {
      trust: 'accepted';
      rule: string;
      isVip: boolean;
      routeTo: string | null;
      kinds: readonly MailKind[];
    }
  | { trust: 'ignored'; rule: string; message: string }
  | { trust: 'refused'; rule: string | null; code: 'SENDER_NOT_TRUSTED'; message: string };

const lower = (text: string | null): string => text?.trim().toLowerCase() ?? '';
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const isWithin = (domain: string, parent: string): boolean =>
  domain === parent || domain.endsWith(`.${parent}`);

/** `*` stands for any text, `?` for one sign; walked, not compiled, so that no pattern is slow. */
export const fitsPattern = (pattern: string, text: string): boolean => {
  let [at, star, retry] = [0, -1, 0];
  let position = 0;
  while (position < text.length) {
    if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
      at += 1;
      position += 1;
    } else if (pattern[at] === '*') {
      star = at;
      retry = position;
      at += 1;
    } else if (star >= 0) {
      at = star + 1;
      retry += 1;
      position = retry;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
};

const namesSender = ({ sender, domain }: MailRule): boolean =>
  lower(sender) !== '' || lower(domain) !== '';

/** A rule that names nobody ignores by its subject at most: it never makes anybody trusted. */
const mayDecide = (rule: MailRule): boolean =>
  namesSender(rule) || (rule.action === 'ignore' && lower(rule.subject) !== '');

const fits = (rule: MailRule, letter: Letter): boolean => {
  const from = lower(letter.fromAddress);
  const subject = lower(letter.subject);
  const sender = lower(rule.sender);
  const domain = lower(rule.domain).replace(/^[@.]+/, '');
  const words = lower(rule.subject)
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
  if (!mayDecide(rule)) return false;
  if (rule.mailbox !== null && rule.mailbox !== letter.mailbox) return false;
  if (namesSender(rule) && !from.includes('@')) return false;
  if (sender !== '' && !fitsPattern(sender, from)) return false;
  if (domain !== '' && !isWithin(domainOf(from), domain)) return false;
  return words.length === 0 || words.some((word) => subject.includes(word));
};

/** The higher priority first; among equals the older rule, for ids grow with time. */
const inOrder = (rules: readonly MailRule[]): MailRule[] =>
  [...rules].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));

const worst = (found: readonly AuthenticationResult[], method: 'spf' | 'dmarc'): string | null => {
  const results = found.map((result) => result[method]).filter((result) => result !== null);
  return results.find((result) => result !== 'pass') ?? results[0] ?? null;
};

/**
 * Why the address of a mail cannot be believed; null when nothing speaks against it. Only what our
 * own server wrote counts, and a display name is never looked at.
 */
export const forgeryOf = (letter: Letter, authServer: string | null): string | null => {
  const own = lower(authServer);
  const found = letter.authentication.filter(
    ({ server }) => own !== '' && server.toLowerCase() === own,
  );
  const dmarc = worst(found, 'dmarc');
  if (dmarc === 'fail') return 'Your mail server says that the sender is forged (DMARC).';
  if (dmarc === 'pass') return null;
  const from = domainOf(lower(letter.fromAddress));
  const envelope = domainOf(lower(letter.envelopeFrom));
  const differs = envelope !== '' && !isWithin(envelope, from) && !isWithin(from, envelope);
  if (worst(found, 'spf') === 'fail')
    return 'Your mail server says that it may not send for this domain (SPF).';
  if (differs)
    return `It was sent from ${envelope}, not from ${from}, and nothing proves that it may.`;
  return null;
};

const VIP: readonly MailRuleAction[] = ['vip', 'vip_and_route'];
const ROUTED: readonly MailRuleAction[] = ['route', 'vip_and_route'];

/** What happens to a mail: the first rule that fits decides; nobody is trusted without one. */
export const decideMail = (
  letter: Letter,
  rules: readonly MailRule[],
  { authServer }: { authServer: string | null },
): RuleDecision => {
  const refused = (message: string, rule: string | null = null): RuleDecision => ({
    trust: 'refused',
    rule,
    code: 'SENDER_NOT_TRUSTED',
    message,
  });
  const rule = inOrder(rules).find((each) => fits(each, letter));
  if (rule?.action === 'ignore')
    return { trust: 'ignored', rule: rule.id, message: `The rule "${rule.name}" ignores it.` };
  if (!letter.fromAddress) return refused('It names no single sender.');
  if (!rule) return refused(`No mail rule accepts ${letter.fromAddress}.`);
  const forgery = forgeryOf(letter, authServer);
  if (forgery !== null) return refused(forgery, rule.id);
  return {
    trust: 'accepted',
    rule: rule.id,
    isVip: VIP.includes(rule.action),
    routeTo: ROUTED.includes(rule.action) ? rule.route_to : null,
    kinds: rule.kinds,
  };
};

export const mayAskFor = (kinds: readonly MailKind[], kind: MailKind): boolean =>
  kinds.length === 0 || kinds.includes(kind);
