/**
 * Directus' own client for what is fetched from elsewhere: it refuses addresses of closed networks that
 * the installation does not allow, whatever a name or a redirect leads to. Loaded late, and only by the
 * API process.
 */
export const outgoingClient = async () => {
  const { getAxios } = await import('@directus/api/request/index');
  return await getAxios();
};
