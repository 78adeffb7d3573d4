import { useStores } from '@directus/extensions-sdk';
import { onBeforeUnmount, onMounted } from 'vue';

type Sidebar = { collapsed: boolean; collapse: () => void; expand: () => void };
type Store = { _p?: { _s?: Map<string, Sidebar> } };

/** Below this the Studio folds it by itself. */
const WIDE_FROM = 960;

/**
 * Folds the Studio's sidebar while a screen needs the width, and leaves it as it was found. The
 * sidebar's store is not handed to extensions; it is found beside the one that is, if at all.
 */
export const useRoom = (): void => {
  const beside = useStores().useAppStore() as unknown as Store;
  const sidebar = (): Sidebar | undefined => beside._p?._s?.get('sidebar-store');
  let wasOpen = false;
  onMounted(() => {
    wasOpen = sidebar()?.collapsed === false;
    if (wasOpen) sidebar()?.collapse();
  });
  onBeforeUnmount(() => {
    if (wasOpen && window.innerWidth > WIDE_FROM) sidebar()?.expand();
  });
};
