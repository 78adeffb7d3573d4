import type { Capability } from '../../../domain/organisation/capabilities.ts';
import { loadCompanyContext, mayAnywhere } from './context.ts';

type User = { id?: string; admin_access?: boolean };

/**
 * For a module's `preRegisterCheck`: shown to whoever has one of the capabilities in some company. Where the
 * server does not answer the module stays; its own calls will say why.
 */
export const shownTo =
  (...capabilities: readonly Capability[]) =>
  async (user: unknown): Promise<boolean> => {
    const { id = '' } = user as User;
    try {
      const context = await loadCompanyContext(id);
      return context.isPlatformAdmin || capabilities.some((one) => mayAnywhere(context, one));
    } catch {
      return true;
    }
  };
