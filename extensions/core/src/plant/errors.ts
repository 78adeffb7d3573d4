import type { PortRefusal } from '../../../domain/plant/index.ts';
import { domainError, type DomainError } from '../platform/errors.ts';

export const otherBuilding = (splitter: string): DomainError =>
  domainError(
    'PLANT_SPLITTER_OTHER_BUILDING',
    409,
    `Splitter ${splitter} is not in the building of the work order.`,
    { field: 'splitter' },
  );

export const splitterInactive = (splitter: string): DomainError =>
  domainError('PLANT_SPLITTER_INACTIVE', 409, `Splitter ${splitter} takes no new work.`, {
    field: 'splitter',
  });

export const orderHasPort = (held: { splitter: string; number: number }): DomainError =>
  domainError(
    'PLANT_ORDER_HAS_PORT',
    409,
    `The work order holds port ${held.number} of ${held.splitter}. Release it first.`,
    { field: 'workOrder', splitter: held.splitter, port: held.number },
  );

export const splitterFull = (
  splitter: string,
  standby: number | null,
  ports: Record<string, number>,
): DomainError =>
  domainError(
    'PLANT_SPLITTER_FULL',
    409,
    standby === null
      ? `Splitter ${splitter} has no free port.`
      : `Splitter ${splitter} has no free port. Port ${standby} is standby: it needs the partner's approval.`,
    { field: 'splitter', standbyPort: standby, ports },
  );

export const portUnknown = (splitter: string, number: number): DomainError =>
  domainError('PLANT_PORT_UNKNOWN', 404, `Splitter ${splitter} has no port ${number}.`, {
    field: 'port',
    port: number,
  });

const WORDS: Record<Exclude<PortRefusal, 'standby'>, string> = {
  used: 'is in use',
  reserved: 'is reserved',
  faulty: 'is faulty',
};

export const portRefused = (
  splitter: string,
  number: number,
  refusal: PortRefusal,
  usedBy: string | null,
): DomainError =>
  refusal === 'standby'
    ? domainError(
        'PLANT_STANDBY_NEEDS_APPROVAL',
        409,
        `Port ${number} of ${splitter} is the standby port: it needs the partner's approval with its attachment.`,
        { field: 'port', port: number },
      )
    : domainError(
        'PLANT_PORT_NOT_FREE',
        409,
        `Port ${number} of ${splitter} ${WORDS[refusal]}${usedBy ? ` by ${usedBy}` : ''}.`,
        { field: 'port', port: number, state: refusal, workOrder: usedBy },
      );

export const notAttached = (): DomainError =>
  domainError('PLANT_PORT_NOT_ATTACHED', 409, 'The work order does not hold this port.', {
    field: 'workOrder',
  });

export const notYourOrder = (): DomainError =>
  domainError(
    'PLANT_NOT_YOUR_ORDER',
    403,
    'Only the technician who is assigned to the order, or the office, gives it a port.',
    { field: 'workOrder' },
  );
