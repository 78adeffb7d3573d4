import { useStores } from '@directus/extensions-sdk';
import { onBeforeUnmount, onMounted } from 'vue';

type Bar = { collapsed: boolean; collapse: () => void; expand: () => void };
type Store = { _p?: { _s?: Map<string, Bar> } };

/** Below this both bars of the Studio lie over the screen. */
const WIDE_FROM = 960;

/** The Studio makes the store of its navigation some time after the screen. */
const LOOK_EVERY_MS = 50;
const LOOK_FOR_MS = 5_000;

/** Folds a bar as soon as it is there; returns how to stop waiting for it. */
const foldWhenThere = (find: () => Bar | undefined): (() => void) => {
  const stop = () => {
    clearInterval(looking);
    clearTimeout(end);
  };
  const look = () => {
    const bar = find();
    bar?.collapse();
    if (bar) stop();
  };
  const looking = setInterval(look, LOOK_EVERY_MS);
  const end = setTimeout(stop, LOOK_FOR_MS);
  look();
  return stop;
};

/**
 * Folds the Studio's sidebar while a screen needs the width, and leaves it as it was found. On a
 * phone the navigation lies over the screen and is folded too. The stores of the bars are not handed
 * to extensions; they are found beside one that is, if at all.
 */
export const useRoom = (): void => {
  const beside = useStores().useAppStore() as unknown as Store;
  const bar = (name: string): Bar | undefined => beside._p?._s?.get(name);
  const sidebar = (): Bar | undefined => bar('sidebar-store');
  let wasOpen = false;
  let stopWaiting: (() => void) | undefined;
  onMounted(() => {
    wasOpen = sidebar()?.collapsed === false;
    if (wasOpen) sidebar()?.collapse();
    if (window.innerWidth <= WIDE_FROM) stopWaiting = foldWhenThere(() => bar('nav-bar-store'));
  });
  onBeforeUnmount(() => {
    stopWaiting?.();
    if (wasOpen && window.innerWidth > WIDE_FROM) sidebar()?.expand();
  });
};
