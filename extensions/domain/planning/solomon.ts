import type { PlanProblem, PlanVehicle, PlanVisit } from './problem.ts';

export type SolomonInstance = { name: string; problem: PlanProblem };

/** A file that is none, with the line (from 1) where that shows. */
export class SolomonError extends Error {
  readonly line: number;

  constructor(line: number, words: string) {
    super(`Line ${line}: ${words}`);
    this.line = line;
  }
}

type Line = { at: number; cells: string[] };

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const numbersOf = ({ at, cells }: Line, wanted: number): number[] => {
  if (cells.length !== wanted)
    throw new SolomonError(at, `${wanted} numbers are wanted, there are ${cells.length}.`);
  return cells.map((cell) => {
    if (!NUMBER.test(cell)) throw new SolomonError(at, `"${cell}" is no number.`);
    return Number(cell);
  });
};

const isHead = ({ cells }: Line): boolean => /^[a-z]/i.test(cells[0] ?? '');

type Customer = [number, number, number, number, number, number, number];

const customerOf = (line: Line, index: number): Customer => {
  const row = numbersOf(line, 7) as Customer;
  const [id, , , demand, ready, due, service] = row;
  if (id !== index) throw new SolomonError(line.at, `number ${index} is wanted, not ${id}.`);
  if (demand < 0 || service < 0) throw new SolomonError(line.at, 'demand or service is negative.');
  if (ready > due) throw new SolomonError(line.at, 'the ready time is after the due date.');
  return row;
};

const distances = (rows: readonly Customer[], round: (way: number) => number): Float64Array => {
  const size = rows.length;
  const result = new Float64Array(size * size);
  rows.forEach(([, x, y], from) => {
    rows.forEach(([, otherX, otherY], to) => {
      result[from * size + to] = round(Math.hypot(x - otherX, y - otherY));
    });
  });
  return result;
};

const lettersOf = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ at: index + 1, cells: line.trim().split(/\s+/).filter(Boolean) }))
    .filter(({ cells }) => cells.length > 0);

/**
 * Reads an instance in Solomon's format: name, VEHICLE with number and capacity, CUSTOMER with number,
 * x, y, demand, ready time, due date and service time; customer 0 is the depot. `round` makes a way of
 * a straight line: nothing, or one decimal, cut, as exact methods count.
 *
 * Errors: SolomonError with the line.
 */
export const parseSolomon = (
  text: string,
  round: (way: number) => number = (way) => way,
): SolomonInstance => {
  const lines = lettersOf(text);
  const last = lines.at(-1)?.at ?? 1;
  const expect = (index: number, word: string): Line => {
    const line = lines[index];
    if (line?.cells[0]?.toUpperCase() !== word)
      throw new SolomonError(line?.at ?? last, `${word} is wanted.`);
    return line;
  };
  const name = lines[0];
  if (!name) throw new SolomonError(1, 'the file is empty.');
  expect(1, 'VEHICLE');
  expect(2, 'NUMBER');
  const fleetLine = lines[3];
  if (!fleetLine) throw new SolomonError(last, 'number and capacity of the vehicles are wanted.');
  const [number = 0, capacity = 0] = numbersOf(fleetLine, 2);
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new SolomonError(fleetLine.at, 'the number of vehicles is not one from 1 to 10000.');
  expect(4, 'CUSTOMER');
  const body = lines.slice(5);
  if (body[0] && isHead(body[0])) body.shift();
  if (body.length < 2)
    throw new SolomonError(last, 'a depot and at least one customer are wanted.');
  const rows = body.map(customerOf);
  const [depot] = rows as [Customer, ...Customer[]];
  const matrix = distances(rows, round);
  const visits = rows.slice(1).map(([id, , , demand, from, to, service]): PlanVisit => ({
    id: String(id),
    place: id,
    service,
    demand,
    windows: [{ from, to }],
  }));
  const shift = { from: depot[4], to: depot[5] };
  const vehicles = Array.from({ length: number }, (_, index): PlanVehicle => ({
    id: String(index + 1),
    start: 0,
    end: 0,
    shift,
    capacity,
  }));
  return {
    name: name.cells.join(' '),
    problem: { visits, vehicles, places: rows.length, seconds: matrix, cost: matrix },
  };
};
