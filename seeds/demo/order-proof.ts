import type { Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import { plusMinutes } from './clock.ts';
import { type DemoOrder, reached, stepInto, stepTo } from './demo-order.ts';
import type { DemoFiles } from './files.ts';
import type { PortStock } from './ports.ts';
import type { Tables } from './tables.ts';

const NEEDS_PORT = new Set(['ACTIVATION', 'MODIFICATION_OUTDOOR', 'INSTALLATION']);

const serial = (index: number): string =>
  `48575443${(0x9a000000 + index).toString(16).toUpperCase()}`;

const PHOTOS = ['splitter', 'onu', 'completion'] as const;

const photoRows = (
  order: DemoOrder,
  { files, at, hasPlant }: { files: DemoFiles; at: Date; hasPlant: boolean },
): Row[] => {
  const photos = hasPlant ? PHOTOS : (['completion'] as const);
  const taken = [
    ...photos.map((category) => ({ kind: 'photo', category, file: files[category] })),
    { kind: 'signature', category: 'customer_signature', file: files.signature },
  ];
  return taken.map(({ kind, category, file }, index) => ({
    id: seedId(order.id, 'evidence', category),
    company: order.company,
    work_order: order.id,
    technician: order.technician.id,
    kind,
    category,
    file,
    taken_at: plusMinutes(at, index - 5),
    received_at: plusMinutes(at, index - 4),
    client_ref: seedId(order.id, 'evidence-ref', category),
  }));
};

/** The port, serial number and photos of work that was completed on site. */
export const addProof = (
  tables: Tables,
  order: DemoOrder,
  {
    ports,
    files,
    hasPlant,
    isWritten,
    random,
  }: {
    ports: PortStock;
    files: DemoFiles | null;
    hasPlant: boolean;
    /** The work on site ends before the order is done: a report is written about it. */
    isWritten: boolean;
    random: Random;
  },
): void => {
  const done = order.steps.find(({ category }) => category === 'done');
  const seen = done ?? (isWritten ? stepInto(order, 'in_progress') : undefined);
  if (files && seen) tables.add('evidence', ...photoRows(order, { files, at: seen.at, hasPlant }));
  if (!done) return;
  order.row.completed_at = done.at;
  if (order.workType.startsWith('ASSURANCE'))
    order.row.solution = 'Replaced the patch cord and cleaned the connector.';
  const began = stepTo(order, 'OnTheWay');
  if (began)
    order.row.kpi_result = random.chance(0.82) ? 'on_time' : random.pick(['late', 'exceeded']);
  if (!NEEDS_PORT.has(order.workType)) return;

  Object.assign(order.row, { onu_serial: serial(order.index), onu_model: 'HG8145B7N' });
  const port = ports.take(String(order.row.building));
  if (!port) return;
  order.row.splitter_port = port.id;
  tables.add('port_attachments', {
    id: seedId(order.id, 'port'),
    company: order.company,
    splitter: port.splitter,
    splitter_port: port.id,
    work_order: order.id,
    attached_at: plusMinutes(done.at, -12),
    attached_by: order.technician.user,
    technician: order.technician.id,
  });
};

const DOCKET_STATUS = (order: DemoOrder): string => {
  if (order.status === 'DocketsRejected') return 'rejected';
  if (reached(order, 'DocketsUploaded')) return 'uploaded';
  return reached(order, 'DocketsVerified') ? 'verified' : 'received';
};

/** The docket of an order whose paper came in. */
export const addDocket = (
  tables: Tables,
  order: DemoOrder,
  { files, verifier }: { files: DemoFiles | null; verifier: string },
): void => {
  const received = stepTo(order, 'DocketsReceived');
  if (!received) return;
  const number = `D-${String(order.index + 1).padStart(6, '0')}`;
  order.row.docket_number = number;
  const verified = stepTo(order, 'DocketsVerified');
  const uploaded = stepTo(order, 'DocketsUploaded');
  const status = DOCKET_STATUS(order);
  tables.add('dockets', {
    id: seedId(order.id, 'docket'),
    company: order.company,
    work_order: order.id,
    number,
    file: files?.docket ?? null,
    source: 'portal',
    status,
    reject_reason: status === 'rejected' ? 'missing_photos' : null,
    reject_remark: status === 'rejected' ? 'The photo of the splitter is missing.' : null,
    received_at: received.at,
    verified_at: verified?.at ?? null,
    verified_by: verified ? verifier : null,
    uploaded_at: uploaded?.at ?? null,
    portal_reference: uploaded ? `UP-${order.index + 1}` : null,
  });
};
