import { EVENT_KINDS } from '../../../../../domain/lifecycle/choices.ts';
import { EVENT_SOURCES, EVIDENCE_CATEGORIES } from '../../../../../domain/work/choices.ts';
import { choiceLabel } from '../../../language/choice-label.ts';
import { t } from '../../../language/words.ts';
import type { EntryGroup, TimelineEntry, Tone } from '../../../record/types.ts';
import type { Mail, OrderEvent, OrderPageData } from './types.ts';

const ICONS: Readonly<Record<string, string>> = {
  created: 'add_circle',
  updated: 'edit',
  status_changed: 'conversion_path',
  assigned: 'person_add',
  unassigned: 'person_remove',
  appointment_published: 'event_available',
  appointment_cancelled: 'event_busy',
  serial_recorded: 'barcode_scanner',
  evidence_withdrawn: 'hide_image',
  materials_recorded: 'inventory_2',
  port_attached: 'link',
  port_released: 'link_off',
  standby_approved: 'verified',
  blocker_reported: 'front_hand',
  blocker_resolved: 'check_circle',
  reschedule_requested: 'event_repeat',
  reschedule_decided: 'event_available',
  evidence_added: 'photo_camera',
  docket_received: 'fact_check',
  docket_verified: 'fact_check',
  docket_rejected: 'fact_check',
  docket_uploaded: 'upload_file',
  invoiced: 'receipt_long',
  secret_revealed: 'key',
  document_added: 'note_add',
  document_version: 'difference',
  document_changed: 'edit_document',
  document_withdrawn: 'folder_off',
  document_restored: 'restore_page',
  link_made: 'share',
  link_revoked: 'link_off',
  task_added: 'add_task',
  task_changed: 'edit',
  task_assigned: 'person_add',
  task_started: 'play_circle',
  task_finished: 'task_alt',
  task_reopened: 'undo',
  task_skipped: 'redo',
  crew_changed: 'groups',
  equipment_booked: 'construction',
  equipment_released: 'construction',
  modem_prepared: 'router',
  modem_bound: 'qr_code_scanner',
  modem_set_up: 'router',
  modem_problem: 'router',
  modem_retired: 'router',
  maintenance_merged: 'event_repeat',
  note: 'chat',
};
const TONES: Readonly<Record<string, Tone>> = {
  blocker_reported: 'warning',
  docket_rejected: 'danger',
  modem_problem: 'warning',
  modem_set_up: 'success',
  blocker_resolved: 'success',
  docket_verified: 'success',
};
const DOCUMENTS = new Set([
  'evidence_added',
  'docket_received',
  'docket_verified',
  'docket_rejected',
  'docket_uploaded',
  'invoiced',
  'document_added',
  'document_version',
  'document_changed',
  'document_withdrawn',
  'document_restored',
]);

const groupOf = ({ kind, remark }: OrderEvent): EntryGroup => {
  if (kind === 'note' && remark) return 'message';
  return DOCUMENTS.has(kind) ? 'document' : 'history';
};

const titleOf = ({ kind, from, to, technicianName, data }: OrderEvent): string => {
  const label = choiceLabel(EVENT_KINDS, kind);
  if (kind === 'note') return t('order.message');
  if (kind === 'status_changed' && to)
    return from ? t('order.fromTo', { from: from.name, to: to.name }) : to.name;
  const task = data['title'];
  if (/^(?:task|document)_/.test(kind) && typeof task === 'string')
    return t('order.labelOf', { label, what: task });
  return technicianName && (kind === 'assigned' || kind === 'unassigned')
    ? t('order.labelOf', { label, what: technicianName })
    : label;
};

/** What the server noted of the device's word: a serial number twice, a clock that is wrong. */
const doubtsOf = (data: OrderEvent['data']): string[] => {
  const { sameSerialOn, clockSkewMinutes, deviceTimeDoubted } = data;
  return [
    ...(Array.isArray(sameSerialOn) && sameSerialOn.length > 0
      ? [t('order.sameSerial', { orders: sameSerialOn.join(', ') })]
      : []),
    ...(typeof clockSkewMinutes === 'number'
      ? [t('order.clockOff', { n: Math.abs(clockSkewMinutes) })]
      : deviceTimeDoubted === true
        ? [t('order.clockDoubted')]
        : []),
  ];
};

const linesOf = ({ kind, data, reason }: OrderEvent): string[] => {
  const category = data['category'];
  return [
    ...(reason ? [t('order.because', { reason })] : []),
    ...(kind === 'evidence_added' && typeof category === 'string'
      ? [choiceLabel(EVIDENCE_CATEGORIES, category)]
      : []),
    ...(typeof data['point'] === 'string'
      ? [`${data['isDone'] === true ? '☑' : '☐'} ${data['point']}`]
      : []),
    ...(kind === 'crew_changed' && Array.isArray(data['after'])
      ? [(data['after'] as unknown[]).join(', ') || t('tasks.noCrew')]
      : []),
    ...doubtsOf(data),
  ];
};

const ofEvent = (event: OrderEvent): TimelineEntry => ({
  id: event.id,
  at: event.at,
  group: groupOf(event),
  icon: ICONS[event.kind] ?? 'history',
  title: titleOf(event),
  text: event.remark,
  lines: linesOf(event),
  who: event.who ?? choiceLabel(EVENT_SOURCES, event.source),
  tone: TONES[event.kind] ?? 'neutral',
});

const ofMail = ({ id, subject, fromAddress, receivedAt }: Mail): TimelineEntry => ({
  id,
  at: receivedAt,
  group: 'document',
  icon: 'mail',
  title: subject ?? t('order.mailWithoutSubject'),
  who: fromAddress,
  to: `/intake/mails/${id}`,
});

/** Everything that happened to the order, as entries of one stream. */
export const timelineOf = ({ events, mails }: OrderPageData): TimelineEntry[] => [
  // Messages stand in the thread.
  ...events.filter(({ data }) => data['message'] !== true).map(ofEvent),
  ...mails.map(ofMail),
];
