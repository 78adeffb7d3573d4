import type { RunState } from './types.ts';
import { decimal } from '../../language/format.ts';
import { t, type WordKey } from '../../language/words.ts';

export const STATE_LOOK: Record<RunState, { label: WordKey; icon: string; color: string }> = {
  queued: {
    label: 'background.queued',
    icon: 'schedule',
    color: 'var(--theme--foreground-subdued)',
  },
  running: { label: 'background.running', icon: 'autorenew', color: 'var(--theme--primary)' },
  retrying: { label: 'background.retrying', icon: 'replay', color: 'var(--theme--warning)' },
  failed: { label: 'background.failed', icon: 'error', color: 'var(--theme--danger)' },
  succeeded: {
    label: 'background.succeeded',
    icon: 'check_circle',
    color: 'var(--theme--success)',
  },
};

const TOPIC_WORDS: Record<string, WordKey> = {
  'billing.create-invoice': 'background.createInvoice',
  'billing.render-invoice': 'background.printInvoice',
  'billing.sweep-invoices': 'background.sweepInvoices',
  'intake.remove-file': 'background.removeSample',
  'intake.snapshot': 'background.snapshot',
  'intake.snapshot-cleanup': 'background.snapshotCleanup',
  'notifications.forget': 'background.forgetNotifications',
  'notifications.send': 'background.sendNotification',
  'notifications.tell-company': 'background.tellCompany',
  'notifications.tell-daily': 'background.tellDaily',
  'notifications.wake': 'background.wakeNotifications',
  'organisation.send-invitation': 'background.sendInvitation',
  'platform.clean-outbox': 'background.cleanOutbox',
  'platform.deliver-events': 'background.deliverEvents',
  'platform.keep-retention': 'background.keepRetention',
  'work.render-docket': 'background.renderDocket',
};

/** `billing.render-invoice` → "Print an invoice"; unknown topics are taken apart. */
export const topicWords = (topic: string): string => {
  const known = TOPIC_WORDS[topic];
  if (known) return t(known);
  const words = topic.split('.').at(-1)?.replaceAll('-', ' ') ?? topic;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const EMPTY_WORDS: Record<RunState | 'all', { title: WordKey; text: WordKey }> = {
  all: {
    title: 'background.emptyAll',
    text: 'background.emptyAllWords',
  },
  queued: { title: 'background.emptyQueued', text: 'background.emptyQueuedWords' },
  running: { title: 'background.emptyRunning', text: 'background.emptyRunningWords' },
  retrying: { title: 'background.emptyRetrying', text: 'background.emptyRetryingWords' },
  failed: { title: 'background.emptyFailed', text: 'background.emptyFailedWords' },
  succeeded: { title: 'background.emptySucceeded', text: 'background.emptySucceededWords' },
};

export const duration = (from: string | null, to: string | null): string => {
  if (!from) return '';
  const seconds = ((to ? Date.parse(to) : Date.now()) - Date.parse(from)) / 1000;
  if (seconds < 1)
    return t('common.milliseconds', { count: Math.max(1, Math.round(seconds * 1000)) });
  if (seconds < 90) return t('common.seconds', { count: decimal(seconds) });
  return t('common.minutes', { count: Math.round(seconds / 60) });
};
