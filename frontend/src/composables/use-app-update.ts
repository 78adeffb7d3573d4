import { ref } from 'vue';

/** A newer version of the portal stands ready. */
export const isUpdateReady = ref(false);
let waiting: ServiceWorker | null = null;

const offer = (worker: ServiceWorker): void => {
  waiting = worker;
  isUpdateReady.value = true;
};

const watchInstalling = (worker: ServiceWorker): void => {
  worker.addEventListener('statechange', () => {
    // The very first worker has nothing to replace.
    if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
  });
};

export const registerServiceWorker = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watchInstalling(registration.installing);
  });
};

export const applyUpdate = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
};
