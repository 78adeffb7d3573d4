/** Where the Studio is served under: everything before `/admin`. */
const root = (): string => {
  const { origin, pathname } = window.location;
  return `${origin}${pathname.slice(0, Math.max(0, pathname.indexOf('/admin')))}`;
};

/** A file as it was stored, or made small by one of Directus' own presets. */
export const assetLink = (
  id: string,
  preset?: 'system-medium-cover' | 'system-small-cover',
): string => `${root()}/assets/${id}${preset ? `?key=${preset}` : ''}`;

/** An address of ours that a browser opens by itself: a download, a picture. */
export const apiLink = (path: string): string => `${root()}/api${path}`;
