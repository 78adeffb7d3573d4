import type { Registered } from '../extensions/core/src/platform/registry.ts';

/** What the applier must know of the domains, which it does not load: their modules of the Studio. */
export const domainFiles = ({ studioModules }: Registered): ReadonlyMap<string, string> =>
  new Map([
    ['schema/generated/studio-modules.json', `${JSON.stringify(studioModules, null, 2)}\n`],
  ]);
