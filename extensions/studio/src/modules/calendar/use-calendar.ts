import { computed, ref, watch } from 'vue';
import { useFieldwrightApi } from '../../composables/use-fieldwright-api.ts';
import { useCommand } from '../../composables/use-command.ts';
import { useAnswer } from '../leave/use-leave.ts';
import { daysOf, frameOf } from './pure/days.ts';
import { type Calendar, KINDS, type Kind, type Move, type View } from './types.ts';

const KEPT = 'fieldwright-calendar';
type Kept = { view?: View; mine?: boolean; team?: string; kinds?: Kind[] };

/** How somebody last looked; nothing where the browser keeps nothing. */
const kept = (): Kept => {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Kept;
  } catch {
    return {};
  }
};

/** What the calendar shows, and how it is asked for. */
export const useCalendar = (today: string) => {
  const api = useFieldwrightApi();
  const before = kept();
  const view = ref<View>(before.view ?? 'week');
  const day = ref(today);
  const isMine = ref(before.mine ?? false);
  const team = ref(before.team ?? '');
  const person = ref('');
  const kinds = ref<Kind[]>(before.kinds ?? [...KINDS]);
  const frame = computed(() => frameOf(view.value, day.value));
  const days = computed(() => daysOf(frame.value));
  const answered = useAnswer<Calendar>('/calendar', () => ({
    ...frame.value,
    mine: String(isMine.value),
    ...(person.value && !isMine.value ? { people: person.value } : {}),
    ...(team.value && !isMine.value ? { team: team.value } : {}),
    kinds: kinds.value.join(','),
  }));
  // Where the company was not known yet, the first answer says which day it is there.
  const stop = watch(answered.answer, (found) => {
    stop();
    if (found && day.value === today) day.value = found.today;
  });
  watch([frame, isMine, team, person, kinds], () => void answered.load());
  watch([view, isMine, team, kinds], () => {
    try {
      const now = { view: view.value, mine: isMine.value, team: team.value, kinds: kinds.value };
      localStorage.setItem(KEPT, JSON.stringify(now));
    } catch {
      // A browser that keeps nothing begins anew each time.
    }
  });

  const { isBusy, refused, run } = useCommand();
  /** Moves a visit as a plan, a meeting at once; what the person saw goes with it. */
  const move = async ({ entry, startsAt, endsAt, person: to }: Move): Promise<boolean> => {
    const slot = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const people = answered.answer.value?.people ?? [];
    const from = people.find(({ id }) => id === entry.people[0])?.technician ?? null;
    const technician = to ? (people.find(({ id }) => id === to)?.technician ?? from) : from;
    const done = await run(() =>
      entry.kind === 'visit'
        ? api.post('/dispatch/plan', {
            moves: [
              {
                ...{ order: entry.order ?? '', technician, ...slot },
                ...{ appointment: entry.id, version: entry.version },
              },
            ],
          })
        : api.call(
            'patch',
            `/calendar/meetings/${entry.id}`,
            entry.version === null ? { body: slot } : { body: slot, version: entry.version },
          ),
    );
    await answered.load();
    return done !== null;
  };
  return {
    ...answered,
    view,
    day,
    days,
    frame,
    isMine,
    team,
    person,
    kinds,
    move,
    isBusy,
    refused,
  };
};
