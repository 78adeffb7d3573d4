import { listenForNotices } from './notice-listener.ts';
import type { RegisterHooks } from './hooks.ts';

/** Only a serving process listens: `bootstrap` and other commands load extensions as well. */
export const registerNoticeHooks: RegisterHooks = ({ action }, context) => {
  let listener: ReturnType<typeof listenForNotices> | null = null;
  action('server.start', () => {
    listener ??= listenForNotices(context);
  });
  action('server.stop', () => {
    void listener?.stop();
    listener = null;
  });
};
