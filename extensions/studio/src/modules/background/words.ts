import type { RunState } from './types.ts';

export const STATE_LOOK: Record<RunState, { label: string; icon: string; color: string }> = {
  queued: { label: 'Waiting', icon: 'schedule', color: 'var(--theme--foreground-subdued)' },
  running: { label: 'Running', icon: 'autorenew', color: 'var(--theme--primary)' },
  retrying: { label: 'To be tried again', icon: 'replay', color: 'var(--theme--warning)' },
  failed: { label: 'Failed', icon: 'error', color: 'var(--theme--danger)' },
  succeeded: { label: 'Done', icon: 'check_circle', color: 'var(--theme--success)' },
};

const TOPIC_WORDS: Record<string, string> = {
  'billing.create-invoice': 'Create an invoice',
  'billing.render-invoice': 'Print an invoice',
  'billing.sweep-invoices': 'Look for invoices that were not printed',
  'intake.remove-file': 'Remove a replaced sample',
  'intake.snapshot': 'Picture of an incoming form',
  'intake.snapshot-cleanup': 'Remove old pictures of forms',
  'organisation.send-invitation': 'Mail an invitation',
  'platform.clean-outbox': 'Remove old background work',
  'platform.deliver-events': 'Tell of what happened',
  'platform.keep-retention': 'Make room for the months to come',
  'work.render-docket': 'Make a docket from the evidence',
};

/** `billing.render-invoice` → "Print an invoice"; unknown topics are taken apart. */
export const topicWords = (topic: string): string => {
  const known = TOPIC_WORDS[topic];
  if (known) return known;
  const words = topic.split('.').at(-1)?.replaceAll('-', ' ') ?? topic;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const EMPTY_WORDS: Record<RunState | 'all', { title: string; text: string }> = {
  all: {
    title: 'No background work yet',
    text: 'Printing, importing and other work in the background shows up here.',
  },
  queued: { title: 'Nothing waits', text: 'All of it has been taken up.' },
  running: { title: 'Nothing runs', text: 'The worker is free.' },
  retrying: { title: 'Nothing to try again', text: 'Nothing had trouble lately.' },
  failed: { title: 'Nothing has failed', text: 'Work that needs a person shows up here.' },
  succeeded: { title: 'Nothing done yet', text: 'Finished work is kept for 30 days.' },
};

export const duration = (from: string | null, to: string | null): string => {
  if (!from) return '';
  const seconds = ((to ? Date.parse(to) : Date.now()) - Date.parse(from)) / 1000;
  if (seconds < 1) return `${Math.max(1, Math.round(seconds * 1000))} ms`;
  if (seconds < 90) return `${seconds.toFixed(1)} s`;
  return `${Math.round(seconds / 60)} min`;
};
