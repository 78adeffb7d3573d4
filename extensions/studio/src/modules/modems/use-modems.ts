import { useFieldwrightApi } from '../../composables/use-fieldwright-api.ts';
import { useShownList } from '../../composables/use-shown-list.ts';
import { type ModemList, type Show, SHOWS } from './types.ts';

/** Modems in one of the lists by state. */
export const useModems = () => {
  const api = useFieldwrightApi();
  return useShownList<Show, ModemList>({
    shows: SHOWS,
    ask: (asked) => api.get('/modems', asked),
  });
};
