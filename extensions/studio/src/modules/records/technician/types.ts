import type { RecordData, VisitRow } from '../types.ts';

export type Figures = {
  days: number;
  completed: number;
  medianMinutes: number | null;
  blocked: number;
  firstTime: number;
};

/** The answer of `GET /api/technicians/:id/page`. */
export type TechnicianData = RecordData & {
  names: { site: { id: string; name: string } | null };
  day: { date: string; previous: string; next: string; today: string; visits: VisitRow[] };
  figures: Figures | null;
  login: { status: string; isMember: boolean; lastAccessAt: string | null } | null;
  can: { seeLogin: boolean };
};
