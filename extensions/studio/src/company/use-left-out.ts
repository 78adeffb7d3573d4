import { isLeftOut } from '../../../domain/organisation/places.ts';
import { loadCompanyContext } from './context.ts';

/** Whether a module's place is left out of the navigation of all companies that the person works in. */
export const isPlaceLeftOut = async (user: unknown, place: string): Promise<boolean> => {
  try {
    const { companies, isPlatformAdmin } = await loadCompanyContext(
      (user as { id?: string }).id ?? '',
    );
    return !isPlatformAdmin && isLeftOut(place, companies);
  } catch {
    return false;
  }
};
