import { domainError } from '../../platform/errors.ts';
import type { CommandRun } from './types.ts';

export const attachPort: CommandRun<'attach-port'> = async () => {
  throw domainError('PLANT_UNAVAILABLE', 503, 'Ports cannot be attached yet.');
};
