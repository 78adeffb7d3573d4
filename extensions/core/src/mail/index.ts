import './requests.ts';

export { startMailPoller } from './imap/mail-poller.ts';
