const SECRET = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([0-9a-f]{32})$/;

/** The secret of a link says which charge it is of; its second half shows that it is ours. */
export const linkSecret = (charge: string, signature: string): string => `${charge}.${signature}`;

export const readLinkSecret = (secret: string): { charge: string; signature: string } | null => {
  const [, charge, signature] = SECRET.exec(secret) ?? [];
  return charge && signature ? { charge, signature } : null;
};
