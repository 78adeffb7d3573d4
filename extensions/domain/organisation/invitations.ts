export const INVITATION_DAYS = 7;

export type InvitationState = 'open' | 'expired' | 'accepted' | 'revoked';

type Facts = { expiresAt: Date; acceptedAt: Date | null; revokedAt: Date | null };

/** What has become of an invitation; a used one stays used whatever happened after. */
export const stateOfInvitation = (
  { expiresAt, acceptedAt, revokedAt }: Facts,
  now: Date,
): InvitationState => {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
};

/** `siti@example.com` as `s***@example.com`: enough for who knows it, nothing for who does not. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, Math.min(1, at))}***${email.slice(at)}`;
};

/** "Siti Nurhaliza Contohan" as first name and the rest. */
export const splitName = (name: string): { firstName: string; lastName: string | null } => {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { firstName, lastName: rest.join(' ') || null };
};
