import type { DeviceState } from '../../../../domain/provisioning/choices.ts';

export type Said = { code: string; message: string };

export const SHOWS = [
  ...(['all', 'attention', 'waiting', 'working', 'prepared'] as const),
  ...(['active', 'suspended', 'retired'] as const),
] as const;
export type Show = (typeof SHOWS)[number];

export type ListedModem = {
  id: string;
  state: DeviceState;
  serial: string | null;
  mac: string | null;
  role: string;
  customerName: string | null;
  model: string | null;
  wifiName: string | null;
  order: string | null;
  orderNumber: string | null;
  lastInformAt: string | null;
  problem: Said | null;
  run: string | null;
};
export type ModemList = {
  isConnected: boolean;
  rows: ListedModem[];
  hasMore: boolean;
  counts: Partial<Record<string, number>>;
};

export type Step = {
  position: number;
  kind: string;
  group: string | null;
  state: string;
  finishedAt: string | null;
  problem: Said | null;
};
export type Run = {
  id: string;
  kind: string;
  state: string;
  startedAt: string | null;
  finishedAt: string | null;
  nextTryAt: string | null;
  by: string | null;
  problem: Said | null;
  steps: Step[];
};
export type ModemData = {
  id: string;
  company: string;
  state: DeviceState;
  role: string;
  serial: string | null;
  mac: string | null;
  acsSerial: string | null;
  model: string | null;
  profile: string | null;
  profileName: string | null;
  customerName: string | null;
  address: string | null;
  order: string | null;
  orderNumber: string | null;
  replaces: string | null;
  replacesSerial: string | null;
  wifiName: string | null;
  telephoneNumber: string | null;
  telephoneUser: string | null;
  telephoneServer: string | null;
  connectionUser: string | null;
  boundAt: string | null;
  lastInformAt: string | null;
  setUpAt: string | null;
  problem: Said | null;
  secrets: string[];
  may: {
    act: boolean;
    reveal: boolean;
    runs: string[];
    bind: boolean;
    swap: boolean;
    stop: boolean;
    accept: boolean;
  };
  runs: Run[];
};
export type OrderModem = {
  id: string;
  state: DeviceState;
  serial: string | null;
  mac: string | null;
  model: string | null;
  wifiName: string | null;
  telephoneNumber: string | null;
  problem: Said | null;
  run: Run | null;
};
export type OrderModems = { isConnected: boolean; mayAct: boolean; devices: OrderModem[] };

export type Parameter = {
  group: string;
  use: string;
  path: string;
  template: string;
  kind: string;
  check: string;
};
export type Profile = {
  id: string;
  company: string;
  version: number;
  name: string;
  manufacturer: string;
  productClass: string | null;
  dataModel: string;
  macPath: string | null;
  notes: string | null;
  isActive: boolean;
  parameters: Parameter[];
};
export type ListedProfile = {
  id: string;
  name: string;
  manufacturer: string;
  productClass: string | null;
  dataModel: string;
  isActive: boolean;
  parameters: number;
  modems: number;
};
