import { useFieldwrightApi } from '../../composables/use-fieldwright-api.ts';
import { useShownList } from '../../composables/use-shown-list.ts';
import { type AddressList, type Show, SHOWS } from './types.ts';

/** Addresses in one of the lists, or what fits the typed text among all. */
export const useAddresses = () => {
  const api = useFieldwrightApi();
  const shown = useShownList<Show, AddressList>({
    shows: SHOWS,
    ask: ({ search, ...asked }) =>
      api.get('/addresses', { ...asked, ...(search !== undefined && { q: search }) }),
  });
  const choose = (name: Show): void => {
    shown.search.value = '';
    shown.choose(name);
  };
  return { ...shown, choose };
};
