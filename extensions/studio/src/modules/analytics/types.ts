export type Unit = 'day' | 'week' | 'month';
export type Figures = {
  created: number;
  completed: number;
  onTime: number;
  late: number;
  cancelled: number;
  minutesToComplete: number;
  capacityMinutes: number;
  bookedMinutes: number;
  onTimePercent: number | null;
  averageMinutes: number | null;
  usedPercent: number | null;
};
export type Period = Figures & { start: string };
export type Group = Figures & { id: string | null; name: string | null };
export type Choice = { id: string; name: string };
export type OpenState = {
  status: string;
  name: string | null;
  color: string | null;
  category: string;
  count: number;
  overdue: number;
  withoutTechnician: number;
};
/** The answer of `GET /api/analytics/jobs`. */
export type Answer = {
  company: string;
  from: string;
  until: string;
  unit: Unit;
  total: Figures;
  before: Figures;
  periods: Period[];
  types: Group[];
  teams: Group[];
  technicians: Group[];
  open: OpenState[];
  choices: { types: Choice[]; teams: Choice[]; technicians: Choice[] };
};
