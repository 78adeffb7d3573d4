import { AsyncLocalStorage } from 'node:async_hooks';
import type { RegisterHooks } from '../hooks.ts';
import { wrapMethod } from './wrap-method.ts';

const exporting = new AsyncLocalStorage<true>();

/**
 * By what a file that is stored just now is held: an export holds what its maker reads, and no collection
 * goes by this name, so that in the library it is his alone. Other uploads are the office's.
 */
export const heldNow = (): string | null => (exporting.getStore() ? 'exports' : null);

export const registerOwnExports: RegisterHooks = (_register, { services }) => {
  wrapMethod<object>(
    services.ExportService.prototype,
    'exportToFile',
    (next) =>
      function (...given) {
        return exporting.run(true, () => next.apply(this, given));
      },
  );
};
