// Loaded into processes that load Directus, which takes the whole of date-fns. For each of its modules
// Node reads the package's description of 200 kB anew, a third of all the time of loading. What a module
// of a package that is all ES modules imports by a relative path needs no such look.
import { registerHooks } from 'node:module';

const PLACE = '/node_modules/date-fns/';

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL;
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !from?.includes(PLACE))
      return next(specifier, context);
    // Others than imports see the package's other half.
    if (!context.conditions.includes('import')) return next(specifier, context);
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true };
  },
});
