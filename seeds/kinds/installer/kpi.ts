import type { KpiProfileSeed } from '../types.ts';

const WARN_PERCENT = 80;

const jobClock = (
  target_minutes: number,
  match: Partial<Pick<KpiProfileSeed, 'work_type' | 'installation_method'>>,
): KpiProfileSeed => ({
  clock: 'job',
  from_state: 'OnTheWay',
  to_state: 'OrderCompleted',
  target_minutes,
  warn_percent: WARN_PERCENT,
  work_type: null,
  installation_method: null,
  pause_categories: ['blocked'],
  effective_from: null,
  effective_to: null,
  ...match,
});

const LONG_METHODS = [
  'SDU',
  'SDU_SHOPLOT',
  'RDF_POLE',
  'FTTR_1_1',
  'FTTR_1_2',
  'FTTR_1_3',
  'FTTC_BASE',
];

export const INSTALLER_KPI_PROFILES: readonly KpiProfileSeed[] = [
  jobClock(120, {}),
  jobClock(60, { installation_method: 'PRELAID' }),
  jobClock(120, { installation_method: 'NON_PRELAID' }),
  ...LONG_METHODS.map((installation_method) => jobClock(180, { installation_method })),
  jobClock(180, { work_type: 'ASSURANCE' }),
  {
    clock: 'docket',
    from_state: 'OrderCompleted',
    to_state: 'DocketsReceived',
    target_minutes: 30,
    warn_percent: WARN_PERCENT,
    work_type: null,
    installation_method: null,
    pause_categories: ['blocked'],
    effective_from: null,
    effective_to: null,
  },
];
