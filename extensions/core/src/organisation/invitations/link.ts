/** Where the invited person goes. */
export const linkOf = (publicUrl: unknown, token: string): string =>
  `${String(publicUrl ?? '').replace(/\/+$/, '')}/portal/join/${token}`;
