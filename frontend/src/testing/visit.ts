import { makeFacts } from '../../../extensions/domain/lifecycle/testing/facts.ts';
import type { Lifecycle } from '../../../extensions/domain/lifecycle/index.ts';
import type {
  FieldCommand,
  FieldSnapshot,
  FieldVisit,
} from '../../../extensions/domain/work/field-contract.ts';
import { INSTALLER_LIFECYCLE } from '../../../seeds/kinds/installer/index.ts';
import type { StoredVisit } from '../store/database.ts';

export const LIFECYCLE: Lifecycle = INSTALLER_LIFECYCLE;

/** An activation that its own technician looks at, one hour before the visit. */
export const makeVisit = (rest: Partial<FieldVisit> = {}): StoredVisit => ({
  id: 'order-1',
  rev: 'rev-1',
  number: 'WO-2026-00001',
  version: 1,
  lifecycle: 'installer',
  facts: makeFacts({
    workType: {
      code: 'ACTIVATION',
      name: 'Activation',
      required_fields: [],
      evidence_policy: {
        photos: [{ category: 'onu', label: 'the ONU', min: 1 }],
        signature: true,
        serial: true,
        splitter: true,
      },
    },
    order: { status: 'Assigned', status_category: 'scheduled' },
    actor: { personas: ['technician'], isAssignee: true },
  }),
  appointment: {
    id: 'visit-1',
    startsAt: '2026-03-02T05:00:00.000Z',
    endsAt: '2026-03-02T07:00:00.000Z',
    windowStart: null,
    windowEnd: null,
    notes: null,
  },
  priority: 'normal',
  partnerName: null,
  serviceId: 'TBBN000001',
  references: [],
  customerName: 'Siti Example',
  contactPerson: null,
  phones: ['+60123456789'],
  addressText: '1, Jalan Contoh',
  oldAddressText: null,
  lat: null,
  lng: null,
  building: { id: 'building-1', name: 'Menara Contoh', accessNotes: null, contacts: [] },
  orderCategory: null,
  installationMethod: null,
  packageName: null,
  bandwidthMbps: null,
  bring: [],
  details: [],
  issue: null,
  solution: null,
  remarks: null,
  onuSerial: null,
  onuModel: null,
  splitterCandidates: [],
  port: null,
  keptPort: null,
  serialElsewhere: false,
  materials: [],
  evidence: [],
  forms: { uses: [], answers: [] },
  messages: [],
  unreadMessages: 0,
  history: [],
  earlierVisits: [],
  isGone: false,
  ...rest,
});

export const makeSnapshot = (rest: Partial<FieldSnapshot> = {}): FieldSnapshot => ({
  serverTime: '2026-03-02T04:00:00.000Z',
  company: {
    id: 'company-1',
    key: 'installer',
    name: 'Example Installer',
    timeZone: 'Asia/Kuala_Lumpur',
    locale: 'en-MY',
    country: 'MY',
  },
  technician: { id: 'technician-1', code: 'T01', name: 'Ali Example', phone: null },
  lifecycles: { installer: LIFECYCLE },
  visits: [makeVisit()],
  current: ['order-1'],
  blockerReasons: [],
  splitters: [],
  currentSplitters: [],
  formVersions: [],
  currentFormVersions: [],
  figures: { month: '2026-03', completed: 0, onTime: 0, measured: 0, firstTimeRight: 0 },
  ...rest,
});

export const makeTransition = (id: string, to: string, seenStatus = 'Assigned'): FieldCommand => ({
  id,
  type: 'transition',
  order: 'order-1',
  occurredAt: '2026-03-02T04:30:00.000Z',
  seenStatus,
  payload: { to },
});

export const makeSerial = (id: string, serial: string): FieldCommand => ({
  id,
  type: 'record-serial',
  order: 'order-1',
  occurredAt: '2026-03-02T05:10:00.000Z',
  seenStatus: 'MetCustomer',
  payload: { serial },
});
