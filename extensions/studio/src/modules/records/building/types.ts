import type { PortState } from '../../../../../domain/plant/choices.ts';
import type { RecordData, VisitRow } from '../types.ts';

export type Port = {
  id: string;
  number: number;
  state: PortState;
  isStandby: boolean;
  order: { id: string; number: string; serviceId: string | null; customer: string | null } | null;
};
export type Splitter = {
  id: string;
  code: string;
  name: string;
  type: string;
  block: string | null;
  level: string | null;
  location: string | null;
  olt: string | null;
  isActive: boolean;
  ports: Port[];
};

/** The answer of `GET /api/buildings/:id/page`. */
export type BuildingData = RecordData & {
  position: { lat: number; lng: number } | null;
  splitters: Splitter[] | null;
  splitterCount: number;
  visits: VisitRow[];
};
