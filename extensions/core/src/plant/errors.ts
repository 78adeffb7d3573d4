import type { PortRefusal } from '../../../domain/plant/index.ts';
import { type DomainError, refusal } from '../platform/errors.ts';

export const otherBuilding = (splitter: string): DomainError =>
  refusal('PLANT_SPLITTER_OTHER_BUILDING', 409, { splitter }, { field: 'splitter' });

export const splitterInactive = (splitter: string): DomainError =>
  refusal(
    'PLANT_SPLITTER_INACTIVE',
    409,
    { splitter },
    {
      field: 'splitter',
    },
  );

export const orderHasPort = (held: { splitter: string; number: number }): DomainError =>
  refusal(
    'PLANT_ORDER_HAS_PORT.held',
    409,
    { number: held.number, splitter: held.splitter },
    { field: 'workOrder', splitter: held.splitter, port: held.number },
  );

export const splitterFull = (
  splitter: string,
  standby: number | null,
  ports: Record<string, number>,
): DomainError =>
  refusal(
    standby === null ? 'PLANT_SPLITTER_FULL' : 'PLANT_SPLITTER_FULL.standby',
    409,
    { splitter, standby },
    { field: 'splitter', standbyPort: standby, ports },
  );

export const oltPortFull = (most: number, used: number): DomainError =>
  refusal('PLANT_OLT_PORT_FULL', 409, { most, used }, { field: 'splitter' });

export const portUnknown = (splitter: string, number: number): DomainError =>
  refusal(
    'PLANT_PORT_UNKNOWN',
    404,
    { splitter, number },
    {
      field: 'port',
      port: number,
    },
  );

export const portRefused = (
  splitter: string,
  number: number,
  state: PortRefusal,
  usedBy: string | null,
): DomainError =>
  state === 'standby'
    ? refusal(
        'PLANT_STANDBY_NEEDS_APPROVAL',
        409,
        { number, splitter },
        { field: 'port', port: number },
      )
    : refusal(
        usedBy ? 'PLANT_PORT_NOT_FREE.by' : 'PLANT_PORT_NOT_FREE.state',
        409,
        { number, splitter, state, order: usedBy },
        { field: 'port', port: number, state, workOrder: usedBy },
      );

export const notAttached = (): DomainError =>
  refusal(
    'PLANT_PORT_NOT_ATTACHED',
    409,
    {},
    {
      field: 'workOrder',
    },
  );

export const notYourOrder = (): DomainError =>
  refusal('PLANT_NOT_YOUR_ORDER', 403, {}, { field: 'workOrder' });
