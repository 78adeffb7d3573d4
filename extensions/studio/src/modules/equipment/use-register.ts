import { useFieldwrightApi } from '../../composables/use-fieldwright-api.ts';
import { useShownList } from '../../composables/use-shown-list.ts';
import { type EquipmentList, type Show, SHOWS } from './types.ts';

/** The register: one of seven lists. */
export const useRegister = () => {
  const api = useFieldwrightApi();
  return useShownList<Show, EquipmentList>({
    shows: SHOWS,
    ask: (asked) => api.get('/equipment', asked),
  });
};
