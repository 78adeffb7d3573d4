import sharp from 'sharp';
import { EVIDENCE_CATEGORIES } from '../../../domain/work/index.ts';
import { choiceWords, type Language } from '../../../domain/words/index.ts';
import type { BackgroundContext } from '../platform/background.ts';
import { formsOnPaper } from '../forms/index.ts';
import { readFile } from '../platform/files.ts';
import type { DocketRow } from './repository.ts';

type Picture = { label: string; source: string; takenAt: string | null };
type EvidenceRow = {
  client_ref: string | null;
  file: string;
  kind: string;
  category: string | null;
  taken_at: Date | null;
};

/** Photos are printed 55 mm wide; more pixels only make the file large. */
const PHOTO_WIDTH = 700;
const MAX_PHOTOS = 24;

/** What a docket template may use: the order, the visit, the port, forms, photos and signatures. */
export const docketDocument = async (
  job: BackgroundContext,
  docket: DocketRow,
  { language, timeZone }: { language: Language; timeZone: string },
): Promise<object> => {
  const { rows } = await job.knex.raw<{ rows: Record<string, unknown>[] }>(
    `select o.number, o.service_id as "serviceId", o.customer_name as "customerName",
       o.address_text as address, o.onu_serial as "onuSerial", o.solution,
       concat_ws(' / ', o.wo_number, o.ticket_id, o.awo_number) as reference,
       w.name as "workType", b.name as building, t.name as technician,
       s.name as splitter, p.number as port, p.is_standby as "isStandby", o.completed_at,
       (select max(e.occurred_at) from work_order_events e
         join lifecycle_states on lifecycle_states.lifecycle = o.lifecycle and code = e.to_status
         where e.work_order = o.id and category = 'dispatched') as "onTheWayAt",
       (select max(e.occurred_at) from work_order_events e
         join lifecycle_states on lifecycle_states.lifecycle = o.lifecycle and code = e.to_status
         where e.work_order = o.id and category = 'in_progress') as "metCustomerAt"
     from work_orders o
     join work_types w on w.id = o.work_type
     left join buildings b on b.id = o.building
     left join technicians t on t.id = o.technician
     left join port_attachments a on a.company = o.company and a.work_order = o.id
       and a.released_at is null
     left join splitter_ports p on p.id = a.splitter_port
     left join splitters s on s.id = a.splitter
     where o.id = ?`,
    [docket.work_order],
  );
  const order = rows[0] ?? {};
  const evidence = await job
    .knex<EvidenceRow>('evidence')
    .where({ work_order: docket.work_order } as never)
    .whereNull('withdrawn_at')
    .whereIn('kind', ['photo', 'signature'])
    .orderBy('taken_at')
    .select('client_ref', 'file', 'kind', 'category', 'taken_at');
  const forms = await formsOnPaper(
    job.knex,
    { company: docket.company, order: docket.work_order },
    { language, timeZone },
  );
  const ofForms = evidence.filter(({ category }) => category === 'form');
  return {
    docket: { number: docket.number },
    order,
    visit: {
      technician: order['technician'],
      onTheWayAt: iso(order['onTheWayAt']),
      metCustomerAt: iso(order['metCustomerAt']),
      completedAt: iso(order['completed_at']),
    },
    port: {
      splitter: order['splitter'],
      number: order['port'],
      isStandby: order['isStandby'],
    },
    photos: await pictures(
      job,
      docket.company,
      language,
      evidence.filter(
        ({ kind, category }) => kind === 'photo' && category !== 'blocker' && category !== 'form',
      ),
    ),
    signatures: await pictures(
      job,
      docket.company,
      language,
      evidence.filter(({ kind, category }) => kind === 'signature' && category !== 'form'),
    ),
    forms: await Promise.all(
      forms.map(async ({ pictures: named, ...form }) => ({
        ...form,
        photos: await pictures(
          job,
          docket.company,
          language,
          named.flatMap(({ label, clientRef }) =>
            ofForms.filter((row) => row.client_ref === clientRef).map((row) => ({ ...row, label })),
          ),
        ),
      })),
    ),
  };
};

const pictures = async (
  job: BackgroundContext,
  company: string,
  language: Language,
  rows: (EvidenceRow & { label?: string })[],
): Promise<Picture[]> => {
  const found: Picture[] = [];
  for (const row of rows.slice(0, MAX_PHOTOS)) {
    const { content } = await readFile(job.knex, company, row.file);
    // A picture that cannot be read must not keep the paper from being made.
    const small = await sharp(content, { limitInputPixels: 60_000_000 })
      .rotate()
      .resize({ width: PHOTO_WIDTH, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 72 })
      .toBuffer()
      .catch(() => null);
    if (!small) continue;
    const category = EVIDENCE_CATEGORIES.find(({ value }) => value === row.category);
    found.push({
      label: row.label ?? (category ? choiceWords(category.label, language) : (row.category ?? '')),
      source: `data:image/jpeg;base64,${small.toString('base64')}`,
      takenAt: iso(row.taken_at),
    });
  }
  return found;
};

const iso = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : null);
