/** The link to one visit that this tab works by, without an account. */
export type TabLink = {
  /** Names the local store; made of the token, which it does not tell. */
  id: string;
  token: string;
};

const KEY = 'fieldwright.link';

export const tabLink = (): TabLink | null => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as TabLink | null;
  } catch {
    return null;
  }
};

/** Until the tab is closed: after that the link itself opens the visit again. */
export const keepTabLink = (link: TabLink): void => {
  sessionStorage.setItem(KEY, JSON.stringify(link));
};

export const forgetTabLink = (): void => sessionStorage.removeItem(KEY);

export const linkOfToken = async (token: string): Promise<TabLink> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  const hex = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { id: `link-${hex.slice(0, 24)}`, token };
};

/** The secret in the address of a link's page. */
export const tokenIn = (pathname: string): string | null =>
  /\/t\/([\w-]+)$/.exec(pathname)?.[1] ?? null;
