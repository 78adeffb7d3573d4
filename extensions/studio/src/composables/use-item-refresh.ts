import { getCurrentInstance } from 'vue';

type Stores = { _s?: Map<string, { triggerSystemToolResult?: (...args: unknown[]) => unknown }> };

/**
 * Tells the Studio that a row changed behind its back, so that the open item and its history are
 * read again and unsaved edits stay. Directus 11.17 has this signal for its own tools only and no
 * public way to it; without it the page is loaded anew. The one file that knows.
 */
export const useItemRefresh = (): ((collection: string, item: string) => void) => {
  const stores = getCurrentInstance()?.appContext.config.globalProperties.$pinia as
    | Stores
    | undefined;
  return (collection, item) => {
    const refresh = stores?._s?.get('ai-tools-store')?.triggerSystemToolResult;
    if (refresh) refresh('items', { collection, action: 'update', keys: [item] });
    else window.location.reload();
  };
};
