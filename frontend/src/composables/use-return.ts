import { useRouter } from 'vue-router';

/** Leaves a page of a visit for where the person came from, if that was the same visit. */
export const useReturn = (id: () => string) => {
  const router = useRouter();
  return (): void => {
    const visit = `/visits/${id()}`;
    const before = (history.state as { back?: string | null } | null)?.back ?? '';
    if (before.startsWith(visit)) router.back();
    else void router.replace(visit);
  };
};
