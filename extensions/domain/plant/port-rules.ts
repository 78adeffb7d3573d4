import type { PortState } from './choices.ts';

/** A port as the rules see it. */
export type Port = {
  number: number;
  state: PortState;
  isStandby: boolean;
  /** Order that uses or reserves it. */
  workOrder: string | null;
};

export type PortRefusal = 'used' | 'reserved' | 'faulty' | 'standby';

/** Why `port` cannot be given to `workOrder`; null when it can. */
export const refusalOf = (
  port: Port,
  { workOrder, isStandbyApproved }: { workOrder: string; isStandbyApproved: boolean },
): PortRefusal | null => {
  if (port.state === 'available') return null;
  if (port.state === 'standby') return isStandbyApproved ? null : 'standby';
  if (port.state === 'reserved' && port.workOrder === workOrder) return null;
  return port.state;
};

/** What a port goes back to when it is released. */
export const stateAfterRelease = (port: Pick<Port, 'isStandby'>): PortState =>
  port.isStandby ? 'standby' : 'available';

export type PortCounts = Record<PortState, number> & { total: number };

/** How full a splitter is. */
export const countPorts = (ports: readonly Pick<Port, 'state'>[]): PortCounts => {
  const counts: PortCounts = {
    available: 0,
    reserved: 0,
    used: 0,
    standby: 0,
    faulty: 0,
    total: ports.length,
  };
  for (const { state } of ports) counts[state] += 1;
  return counts;
};

/** States a person may set by hand; `used` follows from an attachment alone. */
export const statesByHand = ({ isStandby }: Pick<Port, 'isStandby'>): readonly PortState[] =>
  isStandby ? ['standby', 'faulty'] : ['available', 'reserved', 'faulty'];
