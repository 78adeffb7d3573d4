import { useFieldwrightApi } from '../../composables/use-fieldwright-api.ts';
import { useShownList } from '../../composables/use-shown-list.ts';
import { type DocketList, type ListName, LISTS } from './types.ts';

/** What waits for those who review dockets: one of four lists. */
export const useToCheck = () => {
  const api = useFieldwrightApi();
  return useShownList<ListName, DocketList>({
    shows: LISTS,
    ask: (asked) => api.get('/dockets/to-check', asked),
    hasOwnColumns: true,
  });
};
